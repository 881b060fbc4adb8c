/** Criteria of acute lymphoblastic leukaemia, adults and children. */
@NullMarked
package org.mrdmonitor.rules.all;

import org.jspecify.annotations.NullMarked;
