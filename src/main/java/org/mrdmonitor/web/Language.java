package org.mrdmonitor.web;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The languages of the message catalogue. Only words change with the language: dates, numbers and
 * units are the same for everyone.
 */
public enum Language {
  EN("en", "English"),
  DE("de", "Deutsch");

  private final String code;
  private final String ownName;

  Language(String code, String ownName) {
    this.code = code;
    this.ownName = ownName;
  }

  /** The code of the {@code lang} attribute and of the preference. */
  public String code() {
    return code;
  }

  /** The language's name for itself, so that its speakers find it. */
  public String ownName() {
    return ownName;
  }

  public Locale locale() {
    return Locale.forLanguageTag(code);
  }

  /** The language of a stored preference; empty where it names none of ours. */
  public static Optional<Language> ofCode(@Nullable String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /**
   * The first of the languages a browser asks for that we have, English where it asks for none of
   * them or for something unreadable.
   */
  static Language ofAcceptLanguage(String header) {
    try {
      return Locale.LanguageRange.parse(header).stream()
          .flatMap(range -> ofCode(range.getRange().split("-", 2)[0]).stream())
          .findFirst()
          .orElse(EN);
    } catch (IllegalArgumentException unreadable) {
      return EN;
    }
  }
}
