/** Statements about a series alone, whatever the disease: derived by us, no published criterion. */
@NullMarked
package org.mrdmonitor.rules.general;

import org.jspecify.annotations.NullMarked;
