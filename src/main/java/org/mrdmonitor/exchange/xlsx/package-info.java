/** Workbooks (XLSX) in and out; {@code docs/exchange/xlsx.md} describes them. */
@NullMarked
package org.mrdmonitor.exchange.xlsx;

import org.jspecify.annotations.NullMarked;
