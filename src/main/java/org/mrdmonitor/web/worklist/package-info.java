/** The first page: what waits for a decision, the most urgent first. */
@NullMarked
package org.mrdmonitor.web.worklist;

import org.jspecify.annotations.NullMarked;
