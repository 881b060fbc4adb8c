/** Choosing the rule sets in force of a centre, with a dry run before. */
@NullMarked
package org.mrdmonitor.web.ruleset;

import org.jspecify.annotations.NullMarked;
