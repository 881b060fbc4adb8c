/**
 * Formats in and out; reads text into domain values and row failures, writes domain values, touches
 * no database.
 */
@NullMarked
package org.mrdmonitor.exchange;

import org.jspecify.annotations.NullMarked;
