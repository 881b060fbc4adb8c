package org.mrdmonitor.rules;

import java.util.Locale;
import java.util.ResourceBundle;
import org.mrdmonitor.measurement.LevelWords;
import org.mrdmonitor.measurement.Specimen;

/**
 * The words inside an argument in another language: specimens, and what {@link LevelWords} says of
 * a value that is not a number. Numbers, units and dates keep their form.
 */
final class ArgumentWords {

  private ArgumentWords() {}

  static String in(ResourceBundle bundle, Locale language, String argument) {
    for (Specimen specimen : Specimen.values()) {
      if (argument.equals(specimen.word())) {
        return bundle.getString("word." + specimen.word());
      }
    }
    return LevelWords.in(language).said(argument);
  }
}
