package org.mrdmonitor.measurement;

import java.util.UUID;

/** The opaque identity of one result through all its versions. */
public record MeasurementId(UUID value) implements Comparable<MeasurementId> {

  public static MeasurementId parse(String text) {
    return new MeasurementId(UUID.fromString(text));
  }

  @Override
  public int compareTo(MeasurementId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
