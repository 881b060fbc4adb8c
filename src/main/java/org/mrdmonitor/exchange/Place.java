package org.mrdmonitor.exchange;

/**
 * Where a row stands in a source.
 *
 * @param row the number of the row as a spreadsheet shows it, the header being row 1
 * @param line the number of the line as a text editor shows it; larger where cells hold line breaks
 */
public record Place(Sheet sheet, int row, long line) {}
