/** Criteria of acute myeloid leukaemia: the consensus versions and single published studies. */
@NullMarked
package org.mrdmonitor.rules.aml;

import org.jspecify.annotations.NullMarked;
