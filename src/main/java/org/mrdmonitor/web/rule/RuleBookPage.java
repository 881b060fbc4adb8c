package org.mrdmonitor.web.rule;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.mrdmonitor.rules.Rule;
import org.mrdmonitor.rules.RuleBook;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.timeline.Words;
import org.mrdmonitor.web.Shell;

/** The rule book: every rule the product knows, with its sources. It holds no patient. */
@Path("/rules")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({
  Role.CLINICIAN_NAME,
  Role.COORDINATOR_NAME,
  Role.ADMINISTRATOR_NAME,
  Role.AUDITOR_NAME
})
public class RuleBookPage {

  @CheckedTemplate(basePath = "rulebook")
  static class Templates {
    static native TemplateInstance book(List<RuleView> rules);

    static native TemplateInstance rule(RuleView rule, Optional<RawString> text);
  }

  private final RuleText texts;
  private final Shell shell;

  RuleBookPage(RuleText texts, Shell shell) {
    this.texts = texts;
    this.shell = shell;
  }

  private Words words() {
    return Words.in(shell.language().locale());
  }

  @GET
  public TemplateInstance book() {
    return Templates.book(
        RuleBook.standard().rules().stream()
            .map(rule -> RuleView.of(rule.info(), words()))
            .toList());
  }

  @GET
  @Path("{id:[a-z0-9]+(-[a-z0-9]+)*}")
  public TemplateInstance rule(@RestPath String id) {
    Rule rule =
        RuleBook.standard().rules().stream()
            .filter(r -> r.info().id().value().equals(id))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    return Templates.rule(RuleView.of(rule.info(), words()), texts.of(rule.info().id()));
  }
}
