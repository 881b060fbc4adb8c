/** The whole story of one patient up to a day, and its picture. */
@NullMarked
package org.mrdmonitor.timeline;

import org.jspecify.annotations.NullMarked;
