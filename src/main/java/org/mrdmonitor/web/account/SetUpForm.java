package org.mrdmonitor.web.account;

import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestForm;
import org.mrdmonitor.security.FirstSetUp;
import org.mrdmonitor.security.NewAccount;
import org.mrdmonitor.web.FormErrors;

/** What the first person of an installation types. */
public class SetUpForm {

  @RestForm
  @DefaultValue("")
  public String code = "";

  @RestForm
  @DefaultValue("")
  public String centre = "";

  @RestForm
  @DefaultValue("")
  public String displayName = "";

  @RestForm
  @DefaultValue("")
  public String username = "";

  @RestForm
  @DefaultValue("")
  public String password = "";

  FormErrors errors(AccountMessages words) {
    FormErrors errors = FormErrors.none();
    if (centre.isBlank() || centre.length() > 100) {
      errors = errors.with("centre", words.centre_name_needed());
    }
    if (displayName.isBlank() || displayName.length() > 120) {
      errors = errors.with("displayName", words.display_name_needed());
    }
    if (!NewAccount.isUsername(username)) {
      errors = errors.with("username", words.username_needed());
    }
    for (FormErrors.FieldError problem : PasswordProblem.of(password, username, words).all()) {
      errors = errors.with(problem.field(), problem.message());
    }
    return errors;
  }

  FirstSetUp.Wish wish() {
    return new FirstSetUp.Wish(centre, username, displayName, password);
  }
}
