package org.mrdmonitor.web.mail;

import jakarta.ws.rs.DefaultValue;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.mrdmonitor.store.MailChoice;
import org.mrdmonitor.store.MailWish;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.Language;

/** A choice about mail as it is made. */
public class MailChoiceForm {

  @RestForm
  @DefaultValue("none")
  public String wish = "none";

  @RestForm
  @DefaultValue("")
  public String address = "";

  @RestForm
  @DefaultValue("")
  public String language = "";

  static MailChoiceForm of(Optional<MailChoice> choice, Language present) {
    MailChoiceForm form = new MailChoiceForm();
    form.wish = choice.map(MailChoice::wish).orElse(MailWish.NONE).code();
    form.address = choice.map(MailChoice::address).orElse("");
    form.language = choice.map(MailChoice::language).orElse(present.code());
    return form;
  }

  FormErrors errors(MailMessages words) {
    boolean needed = wish() != MailWish.NONE || !address.isBlank();
    return needed && !MailChoice.isAddress(address.strip())
        ? FormErrors.of("address", words.address_needed())
        : FormErrors.none();
  }

  MailChoice choice() {
    return new MailChoice(
        wish(), address.strip(), Language.ofCode(language).orElse(Language.EN).code());
  }

  private MailWish wish() {
    return MailWish.parse(wish).orElse(MailWish.NONE);
  }
}
