package org.mrdmonitor.store;

import java.time.LocalDate;
import org.mrdmonitor.patient.Patient;

/** A patient whose next sample was expected before today. */
public record OverdueSample(Patient patient, LocalDate lastSampleOn, LocalDate dueOn) {}
