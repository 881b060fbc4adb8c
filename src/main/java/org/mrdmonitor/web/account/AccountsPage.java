package org.mrdmonitor.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.mrdmonitor.security.Account;
import org.mrdmonitor.security.Accounts;
import org.mrdmonitor.security.Centre;
import org.mrdmonitor.security.Centres;
import org.mrdmonitor.security.NewAccount;
import org.mrdmonitor.security.PasswordChanges;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.web.Choice;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.Shell;

/** Who may sign in, and with which rights. */
@Path("/admin")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ADMINISTRATOR_NAME)
public class AccountsPage {

  @CheckedTemplate(basePath = "account")
  static class Templates {
    static native TemplateInstance accounts(List<Line> accounts);

    static native TemplateInstance newAccount(
        RightsForm form,
        List<Option> roles,
        List<Option> centres,
        List<Choice> homes,
        FormErrors errors);

    static native TemplateInstance account(
        View account, List<Option> roles, List<Option> centres, FormErrors errors);

    static native TemplateInstance code(String username, String code);
  }

  /** An account in the list. */
  public record Line(Account account, String roles, String centres) {}

  /**
   * An account on its own page.
   *
   * @param own the account of the administrator who looks at it
   */
  public record View(Account account, boolean own) {

    /** The address of an action on this account. */
    public String path(String action) {
      return "/admin/accounts/" + account.id() + "/" + action;
    }
  }

  private final Accounts accounts;
  private final Centres centres;
  private final PasswordChanges passwords;
  private final SignedIn signedIn;
  private final Shell shell;

  AccountsPage(
      Accounts accounts,
      Centres centres,
      PasswordChanges passwords,
      SignedIn signedIn,
      Shell shell) {
    this.accounts = accounts;
    this.centres = centres;
    this.passwords = passwords;
    this.signedIn = signedIn;
    this.shell = shell;
  }

  @GET
  public TemplateInstance list() {
    List<Centre> all = centres.all();
    return Templates.accounts(accounts.all().stream().map(one -> line(one, all)).toList());
  }

  @GET
  @Path("accounts/new")
  public TemplateInstance blank() {
    return newAccount(new RightsForm(), FormErrors.none());
  }

  @POST
  @Path("accounts/new")
  public Response create(@BeanParam RightsForm form) {
    List<Centre> all = centres.all();
    FormErrors errors = form.nameErrors(words(), shell.messages(AccountMessages.class));
    for (FormErrors.FieldError problem : form.rightsErrors(all, words()).all()) {
      errors = errors.with(problem.field(), problem.message());
    }
    if (errors.any()) {
      return Response.status(422).entity(newAccount(form, errors)).build();
    }
    NewAccount wanted =
        new NewAccount(
            form.username,
            form.displayName,
            form.roles(),
            form.centresAmong(all),
            form.homeAmong(all).orElseThrow());
    try {
      return code(accounts.create(signedIn.actor(), wanted));
    } catch (Accounts.NameTaken e) {
      FormErrors taken = FormErrors.of("username", words().name_taken());
      return Response.status(422).entity(newAccount(form, taken)).build();
    }
  }

  @GET
  @Path("accounts/{id}")
  public TemplateInstance show(@RestPath UUID id) {
    Account account = account(id);
    return page(account, RightsForm.of(account), FormErrors.none());
  }

  @POST
  @Path("accounts/{id}/rights")
  public Response changeRights(@RestPath UUID id, @BeanParam RightsForm form) {
    Account account = account(id);
    form.home = account.home().toString();
    FormErrors errors = form.rightsErrors(centres.all(), words());
    if (isOwn(account) && !form.roles().contains(Role.ADMINISTRATOR)) {
      errors = errors.with("role-administrator", words().own_administrator_role());
    }
    if (errors.any()) {
      return Response.status(422).entity(page(account, form, errors)).build();
    }
    accounts.changeRights(
        signedIn.actor(), account, form.roles(), form.centresAmong(centres.all()));
    return to(account);
  }

  @POST
  @Path("accounts/{id}/disabling")
  public Response disable(@RestPath UUID id) {
    Account account = account(id);
    if (!isOwn(account)) {
      accounts.disable(signedIn.actor(), account);
    }
    return to(account);
  }

  @POST
  @Path("accounts/{id}/enabling")
  public Response enable(@RestPath UUID id) {
    Account account = account(id);
    accounts.enable(signedIn.actor(), account);
    return to(account);
  }

  @POST
  @Path("accounts/{id}/code")
  public Response issueCode(@RestPath UUID id) {
    return code(account(id));
  }

  /** Not a redirect: the code is shown in this one answer and nowhere else. */
  private Response code(Account account) {
    String code = passwords.issueCode(signedIn.actor(), account);
    return Response.ok(Templates.code(account.username(), code)).build();
  }

  private TemplateInstance newAccount(RightsForm form, FormErrors errors) {
    List<Centre> all = centres.all();
    return Templates.newAccount(
        form,
        form.roleOptions(words()),
        form.centreOptions(all),
        RightsForm.homeChoices(all),
        errors);
  }

  private TemplateInstance page(Account account, RightsForm form, FormErrors errors) {
    return Templates.account(
        new View(account, isOwn(account)),
        form.roleOptions(words()),
        form.centreOptions(centres.all()),
        errors);
  }

  private Line line(Account account, List<Centre> all) {
    return new Line(
        account,
        account.roles().stream()
            .sorted()
            .map(role -> RightsForm.shortName(role, words()))
            .collect(Collectors.joining(", ")),
        all.stream()
            .filter(centre -> account.centres().contains(centre.id()))
            .map(Centre::name)
            .collect(Collectors.joining(", ")));
  }

  private boolean isOwn(Account account) {
    return account.id().equals(signedIn.actor().accountId());
  }

  private Account account(UUID id) {
    return accounts.find(id).orElseThrow(NotFoundException::new);
  }

  private static Response to(Account account) {
    return Response.seeOther(URI.create("/admin/accounts/" + account.id())).build();
  }

  private AdminMessages words() {
    return shell.messages(AdminMessages.class);
  }
}
