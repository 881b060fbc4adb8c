package org.mrdmonitor.web.ruleset;

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
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.RuleSet;
import org.mrdmonitor.security.Centre;
import org.mrdmonitor.security.Centres;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.RuleSetsInForce;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.Shell;

/**
 * The rule sets in force at the administrator's centres. A dry run tells numbers per rule and names
 * no patient.
 */
@Path("/admin/rule-sets")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ADMINISTRATOR_NAME)
public class RuleSetsPage {

  private static final int UNPROCESSABLE = 422;

  @CheckedTemplate(basePath = "ruleset")
  static class Templates {
    static native TemplateInstance inForce(List<InForce> rows);

    static native TemplateInstance choice(ChoiceView view, FormErrors errors);
  }

  private final RuleSetsInForce ruleSets;
  private final Centres centres;
  private final SignedIn signedIn;
  private final Shell shell;

  RuleSetsPage(RuleSetsInForce ruleSets, Centres centres, SignedIn signedIn, Shell shell) {
    this.ruleSets = ruleSets;
    this.centres = centres;
    this.signedIn = signedIn;
    this.shell = shell;
  }

  @GET
  public TemplateInstance inForce() {
    List<RuleSetsInForce.Standing> standing = ruleSets.standing(signedIn.actor());
    return Templates.inForce(
        centres.of(signedIn.actor()).stream()
            .flatMap(centre -> InForce.at(centre, standing))
            .toList());
  }

  @GET
  @Path("{centre}/{disease}")
  public TemplateInstance choice(@RestPath String centre, @RestPath String disease) {
    Subject subject = subject(centre, disease);
    Set<RuleSet> sets = ruleSets.of(signedIn.actor(), subject.centre().id(), subject.disease());
    RuleSetForm form = RuleSetForm.of(sets, version(subject));
    return page(subject, form, Optional.empty(), FormErrors.none());
  }

  /** Tries the sets ticked, or puts them in force where exactly these were tried before. */
  @POST
  @Path("{centre}/{disease}")
  public Response choose(
      @RestPath String centre,
      @RestPath String disease,
      @RestForm String step,
      @BeanParam RuleSetForm form) {
    Subject subject = subject(centre, disease);
    Set<RuleSet> chosen = form.chosenFrom(RuleSetOffer.offered(subject.disease()));
    FormErrors errors = form.errors(chosen, words());
    if (errors.any()) {
      return refused(subject, form, Optional.empty(), errors);
    }
    if (!"save".equals(step) || !form.triedOut(chosen)) {
      return Response.ok(page(subject, form, Optional.of(tried(subject, chosen)), errors)).build();
    }
    errors = form.errorsOfSaving(words());
    if (errors.any()) {
      return refused(subject, form, Optional.of(tried(subject, chosen)), errors);
    }
    return saved(subject, form, chosen);
  }

  private Response saved(Subject subject, RuleSetForm form, Set<RuleSet> chosen) {
    Optional<RuleSetsInForce.DryRun> done =
        ruleSets.choose(
            signedIn.actor(),
            subject.centre().id(),
            subject.disease(),
            chosen,
            form.version,
            form.reason.strip());
    if (done.isPresent()) {
      return Response.seeOther(URI.create("/admin/rule-sets")).build();
    }
    form.version = version(subject);
    FormErrors errors = FormErrors.of("set", words().overtaken());
    return Response.status(Response.Status.CONFLICT)
        .entity(page(subject, form, Optional.of(tried(subject, chosen)), errors))
        .build();
  }

  private Response refused(
      Subject subject,
      RuleSetForm form,
      Optional<RuleSetsInForce.DryRun> tried,
      FormErrors errors) {
    return Response.status(UNPROCESSABLE).entity(page(subject, form, tried, errors)).build();
  }

  private RuleSetsInForce.DryRun tried(Subject subject, Set<RuleSet> chosen) {
    return ruleSets.tryOut(signedIn.actor(), subject.centre().id(), subject.disease(), chosen);
  }

  private TemplateInstance page(
      Subject subject,
      RuleSetForm form,
      Optional<RuleSetsInForce.DryRun> tried,
      FormErrors errors) {
    Set<RuleSet> ticked = form.chosenFrom(RuleSetOffer.offered(subject.disease()));
    return Templates.choice(
        new ChoiceView(
            subject.centre(),
            subject.disease().code(),
            RuleSetOffer.of(subject.disease(), ticked),
            form,
            RuleSetForm.names(ticked),
            tried,
            ruleSets.choices(signedIn.actor(), subject.centre().id(), subject.disease()).stream()
                .map(InForce.Made::of)
                .toList()),
        errors);
  }

  private int version(Subject subject) {
    return ruleSets.choices(signedIn.actor(), subject.centre().id(), subject.disease()).stream()
        .findFirst()
        .map(RuleSetsInForce.Choice::version)
        .orElse(0);
  }

  private Subject subject(String centre, String disease) {
    Centre found =
        centres.of(signedIn.actor()).stream()
            .filter(one -> one.id().toString().equals(centre))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    return new Subject(found, Disease.parse(disease).orElseThrow(NotFoundException::new));
  }

  private RulesetMessages words() {
    return shell.messages(RulesetMessages.class);
  }

  private record Subject(Centre centre, Disease disease) {}
}
