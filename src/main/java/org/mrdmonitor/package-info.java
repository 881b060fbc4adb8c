/** The start of the product, before there is a server. */
@NullMarked
package org.mrdmonitor;

import org.jspecify.annotations.NullMarked;
