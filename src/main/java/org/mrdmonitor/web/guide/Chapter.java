package org.mrdmonitor.web.guide;

import io.quarkus.qute.RawString;
import org.mrdmonitor.web.Language;

/**
 * One page of the guide: one task.
 *
 * @param name its name in the address and as a file, like {@code entry}
 * @param language the language it is there in, which is English where it was not translated
 */
public record Chapter(String name, String title, Language language, RawString text) {

  public String path() {
    return "/guide/" + name;
  }
}
