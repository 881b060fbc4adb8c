package org.mrdmonitor.web.verification;

import java.time.LocalDate;
import java.util.Map;
import org.mrdmonitor.exchange.Days;
import org.mrdmonitor.exchange.FieldsRead;
import org.mrdmonitor.exchange.ResultFields;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.store.Verification;
import org.mrdmonitor.web.entry.ResultTexts;

/**
 * Day, value and unit typed a second time, read with all else as recorded, so that a limit or a
 * count that belongs to the sample means the same in both readings.
 */
record SecondEntry(NewResult recorded, Verification.Retyped typed) {

  FieldsRead<NewResult> read(LocalDate today) {
    Map<String, String> fields = ResultTexts.of(recorded);
    fields.put(ResultFields.SAMPLED_ON, typed.day());
    fields.put(ResultFields.RESULT, typed.result());
    fields.put(ResultFields.UNIT, typed.unit());
    if (!sameUnit()) {
      fields.remove(ResultFields.CONVERSION_FACTOR);
    }
    return new ResultFields(Days.typedOn(today)).read(fields);
  }

  /** Equal in day, unit and level, however the number is written: 0,031 is 0.0310. */
  boolean equalTo(NewResult second) {
    return second.sampledOn().equals(recorded.sampledOn())
        && second.reported().unit() == recorded.reported().unit()
        && second.value().equals(recorded.value());
  }

  /** With another unit the limits would mean something else: all fields are to be looked at. */
  boolean sameUnit() {
    return typed.unit().equals(recorded.reported().unit().code());
  }
}
