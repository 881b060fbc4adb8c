/** Choosing by when findings are to be looked at, and whom late ones climb to. */
@NullMarked
package org.mrdmonitor.web.deadline;

import org.jspecify.annotations.NullMarked;
