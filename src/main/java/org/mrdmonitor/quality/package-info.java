/**
 * What in a record looks wrong or incomplete: checks of data quality over a whole course (EN-13).
 *
 * <p>A check says nothing about the disease. It notices what somebody should look at in the paper,
 * knows no clock and compares levels in exact decimals. {@link org.mrdmonitor.quality.Checks} is
 * the ordered register.
 */
@NullMarked
package org.mrdmonitor.quality;

import org.jspecify.annotations.NullMarked;
