package org.mrdmonitor.timeline;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the picture and of its facts in one language, from {@code messages/timeline}. */
public final class Words {

  private static final String BUNDLE = "messages/timeline";

  private final ResourceBundle bundle;

  private Words(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** The words of a language of the catalogue; English where there are none for it. */
  public static Words in(Locale language) {
    ResourceBundle.Control englishElse =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Words(ResourceBundle.getBundle(BUNDLE, language, englishElse));
  }

  public static Words english() {
    return in(Locale.ROOT);
  }

  /** The text of a key with its arguments, which are already written with unit and date form. */
  public String say(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    return arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, Locale.ROOT).format(arguments);
  }
}
