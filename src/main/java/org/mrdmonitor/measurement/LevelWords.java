package org.mrdmonitor.measurement;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.ResourceBundle;

/**
 * What a value says in one language, from {@code messages/level}; numbers, units and days keep the
 * form of {@link LevelText} in every language.
 *
 * <p>English is the language of what is stored and exported. {@link #said} shows such a stored text
 * to a reader of another language.
 */
public final class LevelWords {

  private static final String BUNDLE = "messages/level";
  private static final LevelWords ENGLISH = read(Locale.ROOT);
  private static final LevelWords GERMAN = read(Locale.GERMAN);

  private final ResourceBundle bundle;
  private final Around notDetected;
  private final Around detectedBelow;

  private LevelWords(ResourceBundle bundle) {
    this.bundle = bundle;
    this.notDetected = Around.of(bundle.getString("not-detected"));
    this.detectedBelow = Around.of(bundle.getString("detected-below"));
  }

  /** What stands before and behind a limit: {@code not detected (limit } and {@code )}. */
  private record Around(String before, String behind) {

    static Around of(String pattern) {
      int at = pattern.indexOf("{0}");
      return new Around(pattern.substring(0, at), pattern.substring(at + 3));
    }

    String put(String limit) {
      return before + limit + behind;
    }

    boolean holds(String text) {
      return text.startsWith(before) && text.endsWith(behind);
    }

    String limitIn(String text) {
      return text.substring(before.length(), text.length() - behind.length());
    }
  }

  private static LevelWords read(Locale language) {
    ResourceBundle.Control englishElse =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new LevelWords(ResourceBundle.getBundle(BUNDLE, language, englishElse));
  }

  /** The words of a language of the catalogue; English where there are none for it. */
  public static LevelWords in(Locale language) {
    return language.getLanguage().equals("de") ? GERMAN : ENGLISH;
  }

  static LevelWords english() {
    return ENGLISH;
  }

  /** The value of a measurement. */
  public String of(Measurement measurement) {
    return of(measurement.value(), measurement.assay().internationalScale());
  }

  /** What a value says, in words where it is not a number. */
  public String of(MrdValue value, boolean internationalScale) {
    String upper = LevelText.percent(value.upperBound(), internationalScale);
    if (value instanceof Quantified quantified) {
      return LevelText.both(quantified.level(), internationalScale);
    }
    if (value instanceof NotDetected) {
      return notDetected.put(upper);
    }
    if (value instanceof BelowQuantification) {
      return detectedBelow.put(upper);
    }
    return value instanceof AboveLimit above
        ? ">" + LevelText.SPACE + LevelText.percent(above.limit(), internationalScale)
        : "<" + LevelText.SPACE + upper;
  }

  /** What a value says, as it is spoken: without signs, raised digits and abbreviations. */
  public String spoken(MrdValue value, boolean internationalScale) {
    String upper = spoken(value.upperBound(), internationalScale);
    if (value instanceof Quantified) {
      return upper;
    }
    if (value instanceof NotDetected) {
      return say("spoken.not-detected", upper);
    }
    if (value instanceof BelowQuantification) {
      return say("spoken.detected-below", upper);
    }
    return value instanceof AboveLimit
        ? say("spoken.above", spoken(value.lowerBound(), internationalScale))
        : say("spoken.below", upper);
  }

  private String spoken(Level level, boolean internationalScale) {
    String key = internationalScale ? "spoken.percent-is" : "spoken.percent";
    String percent = say(key, LevelText.number(level.percent()));
    return LevelText.asPower(level) ? percent + ", " + PowerText.of(level).spoken(bundle) : percent;
  }

  /**
   * A text that {@link LevelText#of(MrdValue, boolean)} wrote, in this language; every other text
   * as it is.
   */
  public String said(String english) {
    if (ENGLISH.notDetected.holds(english)) {
      return notDetected.put(ENGLISH.notDetected.limitIn(english));
    }
    return ENGLISH.detectedBelow.holds(english)
        ? detectedBelow.put(ENGLISH.detectedBelow.limitIn(english))
        : english;
  }

  /** Where a limit of a sample comes from: {@code 3 copies of 41 200 ABL1}. */
  public String basis(Measurement measurement, SampleLimits.Limit limit) {
    String origin = say("basis." + limit.origin(), Long.toString(limit.needed()));
    String counted =
        switch (limit.origin()) {
          case STATED -> origin;
          case CONTROL_COPIES ->
              put(origin, measurement.input().controlCopies()).replace("{2}", gene(measurement));
          case TOTAL_EVENTS -> put(origin, measurement.input().totalEvents());
        };
    return counted + conversion(measurement, limit);
  }

  private static String put(String origin, OptionalLong count) {
    return origin.replace("{1}", LevelText.count(count.orElse(0)));
  }

  private String gene(Measurement measurement) {
    return measurement
        .assay()
        .controlGene()
        .map(ControlGene::name)
        .orElse(bundle.getString("basis.control-gene"));
  }

  private String conversion(Measurement measurement, SampleLimits.Limit limit) {
    boolean counted = limit.origin() == SampleLimits.Origin.CONTROL_COPIES;
    boolean onTheScale = measurement.assay().internationalScale();
    return measurement
        .reported()
        .conversion()
        .map(factor -> say("basis.factor", factor.toString()))
        .orElse(counted && onTheScale ? bundle.getString("basis.no-factor") : "");
  }

  private String say(String key, String argument) {
    return bundle.getString(key).replace("{0}", argument);
  }
}
