/** Criteria of chronic myeloid leukaemia, on treatment and after its stop. */
@NullMarked
package org.mrdmonitor.rules.cml;

import org.jspecify.annotations.NullMarked;
