package org.mrdmonitor.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether and how this installation sends mail. It sends none until all three are set. */
@ApplicationScoped
public class MailSettings {

  private final Optional<String> host;
  private final Optional<String> from;
  private final Optional<String> baseUrl;

  MailSettings(
      @ConfigProperty(name = "mrd.mail-host") Optional<String> host,
      @ConfigProperty(name = "mrd.mail-from") Optional<String> from,
      @ConfigProperty(name = "mrd.base-url") Optional<String> baseUrl) {
    this.host = host.map(String::strip).filter(text -> !text.isEmpty());
    this.from = from.map(String::strip).filter(text -> !text.isEmpty());
    this.baseUrl = baseUrl.map(String::strip).filter(text -> !text.isEmpty());
  }

  /** Whether mail is written and sent. */
  public boolean on() {
    return missing().isEmpty();
  }

  /** The environment variables that are not set, of those without which no mail is sent. */
  public List<String> missing() {
    return Stream.of(
            host.isEmpty() ? "MRD_MAIL_HOST" : "",
            from.isEmpty() ? "MRD_MAIL_FROM" : "",
            baseUrl.isEmpty() ? "MRD_BASE_URL" : "")
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** The address of the page that a mail points to; it says nothing of a patient. */
  public String signInPage() {
    return baseUrl.orElseThrow().replaceAll("/+$", "") + "/sign-in";
  }
}
