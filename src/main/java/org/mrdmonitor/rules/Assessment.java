package org.mrdmonitor.rules;

import org.mrdmonitor.measurement.Marker;

/** What one rule says of one marker on the day looked at, raised or not. */
public record Assessment(RuleInfo rule, Marker marker, Outcome outcome) {}
