package org.mrdmonitor.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.AuditAction;
import org.mrdmonitor.security.AuditEntry;
import org.mrdmonitor.security.AuditEvent;
import org.mrdmonitor.security.AuditReader;
import org.mrdmonitor.security.AuditTrail;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.web.Choice;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.Shell;

/** The audit trail, for auditors; reading it is in the trail, too. */
@Path("/admin/audit")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.AUDITOR_NAME)
public class AuditPage {

  private static final int LINES = 100;
  private static final int LINES_OF_FILE = 100_000;

  @CheckedTemplate(basePath = "account")
  static class Templates {
    static native TemplateInstance audit(
        AuditForm form,
        List<Choice> actions,
        List<Line> lines,
        Optional<Long> older,
        Optional<AuditReader.ChainCheck> check,
        FormErrors errors);
  }

  /** An entry as it is read. */
  public record Line(
      long sequence,
      String time,
      String who,
      String action,
      String patient,
      String outcome,
      String detail,
      String address) {
    static Line of(AuditEntry entry) {
      return new Line(
          entry.sequence(),
          Moments.text(entry.at()),
          entry.event().actorName(),
          inWords(entry.event().action()),
          entry.event().patient().map(PatientId::toString).orElse(""),
          entry.event().outcome().name().toLowerCase(Locale.ROOT),
          entry.event().detail(),
          entry.address());
    }
  }

  private final AuditReader reader;
  private final AuditTrail trail;
  private final SignedIn signedIn;
  private final Shell shell;

  AuditPage(AuditReader reader, AuditTrail trail, SignedIn signedIn, Shell shell) {
    this.reader = reader;
    this.trail = trail;
    this.signedIn = signedIn;
    this.shell = shell;
  }

  @GET
  public Response show(
      @BeanParam AuditForm form, @RestQuery @DefaultValue("9223372036854775807") long before) {
    FormErrors errors = form.errors(shell.messages(AdminMessages.class));
    if (errors.any()) {
      return Response.status(422)
          .entity(
              Templates.audit(
                  form, actions(), List.of(), Optional.empty(), Optional.empty(), errors))
          .build();
    }
    trail.append(AuditEvent.by(signedIn.actor(), AuditAction.AUDIT_READ));
    List<AuditEntry> entries = reader.entries(form.filter(), before, LINES);
    return Response.ok(page(form, entries, Optional.empty())).build();
  }

  @GET
  @Path("audit.csv")
  @Produces("text/csv")
  public Response export(@BeanParam AuditForm form) {
    trail.append(AuditEvent.by(signedIn.actor(), AuditAction.EXPORTED).saying("audit trail"));
    List<AuditEntry> entries = reader.entries(form.filter(), Long.MAX_VALUE, LINES_OF_FILE);
    return Response.ok(AuditCsv.of(entries), "text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"audit.csv\"")
        .build();
  }

  @POST
  @Path("verification")
  public TemplateInstance verify() {
    AuditReader.ChainCheck check = reader.verify();
    trail.append(
        AuditEvent.by(signedIn.actor(), AuditAction.AUDIT_VERIFIED)
            .saying("entries=" + check.entries() + " intact=" + check.isIntact()));
    AuditForm form = new AuditForm();
    return page(form, reader.entries(form.filter(), Long.MAX_VALUE, LINES), Optional.of(check));
  }

  private static TemplateInstance page(
      AuditForm form, List<AuditEntry> entries, Optional<AuditReader.ChainCheck> check) {
    Optional<Long> older =
        entries.size() < LINES
            ? Optional.empty()
            : Optional.of(entries.get(entries.size() - 1).sequence());
    return Templates.audit(
        form, actions(), entries.stream().map(Line::of).toList(), older, check, FormErrors.none());
  }

  private static List<Choice> actions() {
    return Stream.of(AuditAction.values())
        .map(action -> new Choice(action.name(), inWords(action)))
        .toList();
  }

  /** The code of the trail, made readable; the same in every language, as in the export. */
  private static String inWords(AuditAction action) {
    return action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
