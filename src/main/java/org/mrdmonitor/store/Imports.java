package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.AuditAction;
import org.mrdmonitor.security.CentreId;
import org.mrdmonitor.security.Centres;

/**
 * Taking in what files hold: first looked at, then saved, all of it or nothing (RE-04). A row that
 * the record holds already, equal, is counted and left alone, also where it was corrected or voided
 * since; a row that contradicts the record is a conflict and never overwrites.
 *
 * <p>Several rows of one patient, marker, specimen, method and day are several samples of that day
 * in the order of the source, and each of them is recognised when the source is read again.
 */
@ApplicationScoped
public class Imports {

  private final ImportPlans plans;
  private final ImportWriter writer;
  private final Centres centres;
  private final RecordAudit audit;

  Imports(ImportPlans plans, ImportWriter writer, Centres centres, RecordAudit audit) {
    this.plans = plans;
    this.writer = writer;
    this.centres = centres;
    this.audit = audit;
  }

  /** What applying the source would do; changes nothing. */
  @Transactional
  public ImportReport preview(Actor actor, SourceFile source) {
    ImportPlan plan = plans.of(actor, source);
    audit.did(actor, AuditAction.IMPORTED, "looked at: " + plan.summary());
    return plan.report(source, ImportReport.Stage.PREVIEWED);
  }

  /** Applies the source in one transaction where the report is clean; otherwise changes nothing. */
  @Transactional
  public ImportReport apply(Actor actor, SourceFile source) {
    writer.lock(actor, source);
    ImportPlan plan = plans.of(actor, source);
    if (!plan.report(source, ImportReport.Stage.REFUSED).clean()) {
      audit.did(actor, AuditAction.IMPORTED, "refused: " + plan.summary());
      return plan.report(source, ImportReport.Stage.REFUSED);
    }
    if (!plan.newCentres().isEmpty()) {
      plan = plans.of(withCentres(actor, plan.newCentres()), source);
    }
    writer.write(actor, plan);
    audit.did(actor, AuditAction.IMPORTED, "applied: " + plan.summary());
    return plan.report(source, ImportReport.Stage.APPLIED);
  }

  /** The actor as the next request will see it, once the centres exist. */
  private Actor withCentres(Actor actor, Set<String> names) {
    Set<CentreId> all = new HashSet<>(actor.centres());
    List.copyOf(names).forEach(name -> all.add(centres.create(actor, name).id()));
    return new Actor(
        actor.accountId(),
        actor.name(),
        actor.roles(),
        all,
        actor.home(),
        actor.mayCreateCentres());
  }
}
