package org.mrdmonitor.measurement;

/** A result that was understood: the value, and beside it the text as the laboratory wrote it. */
public record ReadResult(MrdValue value, Reported reported) {}
