package org.mrdmonitor.timeline;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.mrdmonitor.measurement.LevelWords;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.rules.Explanation;
import org.mrdmonitor.rules.Severity;

/** The words of the picture and of its facts in one language, from {@code messages/timeline}. */
public final class Words {

  private static final String BUNDLE = "messages/timeline";

  private final ResourceBundle bundle;
  private final Locale language;

  private Words(ResourceBundle bundle, Locale language) {
    this.bundle = bundle;
    this.language = language;
  }

  /** The words of a language of the catalogue; English where there are none for it. */
  public static Words in(Locale language) {
    ResourceBundle.Control englishElse =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Words(ResourceBundle.getBundle(BUNDLE, language, englishElse), language);
  }

  public static Words english() {
    return in(Locale.ROOT);
  }

  public Locale language() {
    return language;
  }

  /** A value in this language: {@code 0.031 %}, {@code not detected (limit 0.001 %)}. */
  public String level(Measurement measurement) {
    return levels().of(measurement);
  }

  /** The words of values in this language. */
  public LevelWords levels() {
    return LevelWords.in(language);
  }

  /** How a method is called: {@code RT-qPCR}. */
  public String method(Method method) {
    return say("method." + method.name());
  }

  String severity(Severity severity) {
    return say("severity." + severity.name());
  }

  /** A sentence of the rules in this language. */
  String explain(Explanation explanation) {
    return explanation.in(language);
  }

  /** The text of a key with its arguments, which are already written with unit and date form. */
  public String say(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    return arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, Locale.ROOT).format(arguments);
  }
}
