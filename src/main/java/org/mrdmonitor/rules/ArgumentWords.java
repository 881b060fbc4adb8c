package org.mrdmonitor.rules;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Specimen;

/**
 * The words inside an argument in another language: specimens, and what {@link LevelText} says of a
 * value that is not a number. Numbers, units and dates keep their form.
 */
final class ArgumentWords {

  private static final String NOT_DETECTED = "not detected (limit ";
  private static final String DETECTED_BELOW = "detected, below ";

  private ArgumentWords() {}

  static String in(ResourceBundle bundle, String argument) {
    for (Specimen specimen : Specimen.values()) {
      if (argument.equals(specimen.word())) {
        return bundle.getString("word." + specimen.word());
      }
    }
    if (argument.startsWith(NOT_DETECTED)) {
      String limit = argument.substring(NOT_DETECTED.length(), argument.length() - 1);
      return written(bundle, "word.not-detected", limit);
    }
    return argument.startsWith(DETECTED_BELOW)
        ? written(bundle, "word.detected-below", argument.substring(DETECTED_BELOW.length()))
        : argument;
  }

  private static String written(ResourceBundle bundle, String key, String value) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(new Object[] {value});
  }
}
