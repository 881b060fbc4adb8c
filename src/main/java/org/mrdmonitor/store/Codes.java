package org.mrdmonitor.store;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.measurement.Unit;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.patient.Sex;

/** The words of closed lists as they stand in rows: the codes of the interchange formats. */
final class Codes {

  private static final Map<String, Specimen> SPECIMENS = byCode(Specimen.values(), Specimen::code);
  private static final Map<String, Method> METHODS = byCode(Method.values(), Method::code);
  private static final Map<String, Unit> UNITS = byCode(Unit.values(), Unit::code);
  private static final Map<String, EventKind> EVENTS = byCode(EventKind.values(), EventKind::code);
  private static final Map<String, Disease> DISEASES = byCode(Disease.values(), Disease::code);
  private static final Map<String, Sex> SEXES = byCode(Sex.values(), Sex::code);

  private Codes() {}

  static Specimen specimen(String code) {
    return known(SPECIMENS, code);
  }

  static Method method(String code) {
    return known(METHODS, code);
  }

  static Unit unit(String code) {
    return known(UNITS, code);
  }

  static EventKind eventKind(String code) {
    return known(EVENTS, code);
  }

  static Disease disease(String code) {
    return known(DISEASES, code);
  }

  static Sex sex(String code) {
    return known(SEXES, code);
  }

  private static <E> Map<String, E> byCode(E[] values, Function<E, String> code) {
    return Arrays.stream(values).collect(Collectors.toUnmodifiableMap(code, Function.identity()));
  }

  private static <E> E known(Map<String, E> codes, String code) {
    E value = codes.get(code);
    if (value == null) {
      throw new IllegalStateException(
          "The record holds a code (%s) of no meaning.".formatted(code));
    }
    return value;
  }
}
