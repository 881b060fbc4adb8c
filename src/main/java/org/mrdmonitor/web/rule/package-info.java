/** The rule book on pages: what each rule says, from whom, and how surely we read it. */
@NullMarked
package org.mrdmonitor.web.rule;

import org.jspecify.annotations.NullMarked;
