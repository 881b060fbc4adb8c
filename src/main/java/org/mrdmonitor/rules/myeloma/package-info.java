/** Criteria of multiple myeloma. */
@NullMarked
package org.mrdmonitor.rules.myeloma;

import org.jspecify.annotations.NullMarked;
