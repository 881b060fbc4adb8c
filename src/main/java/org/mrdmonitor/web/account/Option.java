package org.mrdmonitor.web.account;

/** One box to tick: what is sent, what is read, and whether it is ticked. */
public record Option(String value, String label, boolean chosen) {}
