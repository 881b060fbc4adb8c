package org.mrdmonitor.web.account;

import jakarta.ws.rs.DefaultValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.mrdmonitor.security.Account;
import org.mrdmonitor.security.Centre;
import org.mrdmonitor.security.CentreId;
import org.mrdmonitor.security.NewAccount;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.web.Choice;
import org.mrdmonitor.web.FormErrors;

/** An account as an administrator fills it in: names, roles and centres as boxes to tick. */
public class RightsForm {

  @RestForm
  @DefaultValue("")
  public String username = "";

  @RestForm
  @DefaultValue("")
  public String displayName = "";

  @RestForm public List<String> role = new ArrayList<>();

  @RestForm public List<String> centre = new ArrayList<>();

  @RestForm
  @DefaultValue("")
  public String home = "";

  static RightsForm of(Account account) {
    RightsForm form = new RightsForm();
    form.username = account.username();
    form.displayName = account.displayName();
    form.role = account.roles().stream().map(Role::code).toList();
    form.centre = account.centres().stream().map(CentreId::toString).toList();
    form.home = account.home().toString();
    return form;
  }

  FormErrors nameErrors(AdminMessages words, AccountMessages account) {
    FormErrors errors = FormErrors.none();
    if (!NewAccount.isUsername(username)) {
      errors = errors.with("username", account.username_needed());
    }
    if (displayName.isBlank() || displayName.length() > NewAccount.LONGEST_DISPLAY_NAME) {
      errors = errors.with("displayName", account.display_name_needed());
    }
    return errors;
  }

  FormErrors rightsErrors(List<Centre> centres, AdminMessages words) {
    FormErrors errors = FormErrors.none();
    if (roles().isEmpty()) {
      errors = errors.with("role-clinician", words.role_needed());
    }
    return homeAmong(centres).isEmpty() ? errors.with("home", words.centre_needed()) : errors;
  }

  Set<Role> roles() {
    return Stream.of(Role.values())
        .filter(known -> role.contains(known.code()))
        .collect(Collectors.toSet());
  }

  Optional<CentreId> homeAmong(List<Centre> centres) {
    return centres.stream().map(Centre::id).filter(id -> id.toString().equals(home)).findFirst();
  }

  /** The ticked ones and the home centre. */
  Set<CentreId> centresAmong(List<Centre> centres) {
    return centres.stream()
        .map(Centre::id)
        .filter(id -> centre.contains(id.toString()) || id.toString().equals(home))
        .collect(Collectors.toCollection(HashSet::new));
  }

  List<Option> roleOptions(AdminMessages words) {
    return Stream.of(Role.values())
        .map(known -> new Option(known.code(), inWords(known, words), role.contains(known.code())))
        .toList();
  }

  List<Option> centreOptions(List<Centre> centres) {
    return centres.stream()
        .map(
            known ->
                new Option(
                    known.id().toString(), known.name(), centre.contains(known.id().toString())))
        .toList();
  }

  static List<Choice> homeChoices(List<Centre> centres) {
    return centres.stream().map(known -> new Choice(known.id().toString(), known.name())).toList();
  }

  /** "Clinician", without what the role may do. */
  static String shortName(Role role, AdminMessages words) {
    return inWords(role, words).split(":", 2)[0].toLowerCase(Locale.ROOT);
  }

  private static String inWords(Role role, AdminMessages words) {
    return switch (role) {
      case CLINICIAN -> words.role_clinician();
      case COORDINATOR -> words.role_coordinator();
      case ADMINISTRATOR -> words.role_administrator();
      case AUDITOR -> words.role_auditor();
    };
  }
}
