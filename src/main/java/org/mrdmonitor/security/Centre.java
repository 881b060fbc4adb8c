package org.mrdmonitor.security;

/** A hospital or department whose patients only its own people see. */
public record Centre(CentreId id, String name) {}
