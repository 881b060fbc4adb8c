package org.mrdmonitor.simulation;

import org.mrdmonitor.measurement.Specimen;

/** A day, counted from diagnosis, on which a specimen is taken or planned. */
record Visit(int day, Specimen specimen) {}
