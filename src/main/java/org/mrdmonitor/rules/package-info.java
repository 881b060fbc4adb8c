/**
 * Which findings follow, why, and from whom: a register of published criteria, each a class of its
 * own, and the history of findings that they yield on a course.
 *
 * <p>A {@link org.mrdmonitor.rules.Rule} is a pure question about a course up to a day. It receives
 * all facts, fetches nothing and knows no clock.
 */
@NullMarked
package org.mrdmonitor.rules;

import org.jspecify.annotations.NullMarked;
