/** Criteria of chronic lymphocytic leukaemia. */
@NullMarked
package org.mrdmonitor.rules.cll;

import org.jspecify.annotations.NullMarked;
