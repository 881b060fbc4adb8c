package org.mrdmonitor.store;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.security.CentreId;

/**
 * Which patients are looked for: words of name or hospital identifier, or a day of birth
 * (1961-05-07, 07-May-1961, 07.05.1961). Every word must begin a word of the patient; case, accents
 * and their Unicode form do not matter. No text means all.
 */
public record PatientQuery(String text, Optional<Disease> disease, Optional<CentreId> centre) {

  private static final int MOST_WORDS = 8;
  private static final List<DateTimeFormatter> DAYS =
      List.of(form("uuuu-MM-dd"), form("dd-MMM-uuuu"), form("d.M.uuuu"), form("dd/MM/uuuu"));

  public PatientQuery {
    text = text.strip();
  }

  public static PatientQuery of(String text) {
    return new PatientQuery(text, Optional.empty(), Optional.empty());
  }

  List<String> tokens() {
    return Arrays.stream(text.split("\\s+")).filter(t -> !t.isEmpty()).limit(MOST_WORDS).toList();
  }

  /** The day a word means, where it is one. */
  static Optional<LocalDate> day(String word) {
    for (DateTimeFormatter form : DAYS) {
      try {
        return Optional.of(LocalDate.parse(word, form));
      } catch (DateTimeParseException otherForm) {
        continue;
      }
    }
    return Optional.empty();
  }

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
