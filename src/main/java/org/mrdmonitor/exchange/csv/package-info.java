/** Comma-separated files in and out; {@code docs/exchange/csv.md} describes them. */
@NullMarked
package org.mrdmonitor.exchange.csv;

import org.jspecify.annotations.NullMarked;
