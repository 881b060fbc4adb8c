/** Fills an empty database with made-up patients when the product starts as a demonstration. */
@NullMarked
package org.mrdmonitor.web.demonstration;

import org.jspecify.annotations.NullMarked;
