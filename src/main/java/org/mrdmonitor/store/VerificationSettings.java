package org.mrdmonitor.store;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.AuditAction;
import org.mrdmonitor.security.CentreId;
import org.mrdmonitor.security.Database;

/**
 * What a centre asks of a second person (EN-11). A choice holds from the moment it is made, for all
 * results of the centre, also those entered before: where it changes which of them count, the rules
 * are asked again about every patient in the same transaction.
 */
@ApplicationScoped
public class VerificationSettings {

  /** A large centre has tens of thousands of courses to ask about. */
  private static final int SECONDS = 600;

  private static final String INSERT =
      "INSERT INTO verification_choices (centre_id, version, way, unverified, chosen_at, chosen_by,"
          + " chosen_by_name, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String UNVERIFIED =
      "SELECT count(*) FROM result_versions v JOIN patients p ON p.id = v.patient_id"
          + " WHERE p.centre_id = ? AND "
          + VerificationQueue.WAITS;

  /** A choice that was made; the first version is 1. */
  public record Choice(int version, VerificationRule rule, Instant at, String by, String reason) {
    static final Choice NONE = new Choice(0, VerificationRule.NONE, Instant.EPOCH, "", "");
  }

  /** What holds at a centre, and the choice it comes from, if one was made. */
  public record Standing(CentreId centre, VerificationRule rule, Optional<Choice> choice) {}

  /**
   * What a choice would do, or did.
   *
   * @param unverified results of the centre that nobody has verified
   * @param effects of the rules for which something changes, in the order of their names
   */
  public record DryRun(int unverified, List<RuleSetsInForce.Effect> effects) {}

  private final Database database;
  private final VerificationRows rows;
  private final RuleBooks books;
  private final CentreReassessment reassessment;
  private final RecordAudit audit;
  private final Clock clock;

  VerificationSettings(
      Database database,
      VerificationRows rows,
      RuleBooks books,
      CentreReassessment reassessment,
      RecordAudit audit,
      Clock clock) {
    this.database = database;
    this.rows = rows;
    this.books = books;
    this.reassessment = reassessment;
    this.audit = audit;
    this.clock = clock;
  }

  /** What holds at each of the actor's centres. */
  public List<Standing> standing(Actor actor) {
    Map<CentreId, Choice> latest = rows.latest(actor.centres());
    return actor.centres().stream()
        .map(
            centre -> {
              Optional<Choice> choice = Optional.ofNullable(latest.get(centre));
              return new Standing(
                  centre, choice.map(Choice::rule).orElse(VerificationRule.NONE), choice);
            })
        .toList();
  }

  /** Whether a second person is asked for at any of the actor's centres. */
  public boolean asksAnywhere(Actor actor) {
    return standing(actor).stream().anyMatch(each -> each.rule().asks());
  }

  /** The choices the centre made, the latest first; empty while nothing is asked. */
  public List<Choice> choices(Actor actor, CentreId centre) {
    return database.rows(
        "SELECT * FROM verification_choices WHERE centre_id = ? ORDER BY version DESC",
        VerificationRows::choice,
        seen(actor, centre).value());
  }

  /** What the choice would change; changes nothing. */
  @Transactional
  @TransactionConfiguration(timeout = SECONDS)
  public DryRun tryOut(Actor actor, CentreId centre, VerificationRule rule) {
    Cause cause = new Cause(author(actor), Remark.words(""));
    return dryRun(seen(actor, centre), rule, question -> reassessment.tried(question, cause));
  }

  /**
   * Makes the choice, and asks the rules again where it changes which results count, all in one
   * transaction.
   *
   * @param expectedVersion of the choice the actor had before the eyes; 0 while there is none
   * @return empty where another choice came first; nothing was changed then
   */
  @Transactional
  @TransactionConfiguration(timeout = SECONDS)
  public Optional<DryRun> choose(
      Actor actor, CentreId centre, VerificationRule rule, int expectedVersion, String reason) {
    database.row(
        "SELECT id FROM centres WHERE id = ? FOR UPDATE", row -> 1, seen(actor, centre).value());
    Choice before = rows.latest(List.of(centre)).getOrDefault(centre, Choice.NONE);
    if (before.version() != expectedVersion) {
      return Optional.empty();
    }
    Authorship author = author(actor).because(reason);
    Cause cause = new Cause(author, Remark.of(remark(rule), author.reason()));
    DryRun done = dryRun(centre, rule, question -> reassessment.applied(actor, question, cause));
    insert(centre, before.version() + 1, rule, author);
    audit.did(
        actor,
        AuditAction.VERIFICATION_CHANGED,
        "centre=%s from=%s/%s to=%s/%s"
            .formatted(
                centre,
                before.rule().way(),
                before.rule().unverified(),
                rule.way(),
                rule.unverified()));
    return Optional.of(done);
  }

  private static String remark(VerificationRule rule) {
    return rule.leavesOut() ? "verification-demanded" : "verification-waived";
  }

  /** The rules are asked only where the choice changes what they may use. */
  private DryRun dryRun(
      CentreId centre,
      VerificationRule rule,
      Function<CentreReassessment.Question, RuleSetsInForce.DryRun> ask) {
    int unverified = database.row(UNVERIFIED, row -> row.getInt(1), centre.value()).orElse(0);
    List<RuleSetsInForce.Effect> effects = new ArrayList<>();
    if (rows.rule(centre).leavesOut() != rule.leavesOut()) {
      for (Disease disease : Disease.values()) {
        effects.addAll(
            ask.apply(
                    new CentreReassessment.Question(
                        centre, disease, books.inForce(centre, disease), rule))
                .effects());
      }
    }
    return new DryRun(unverified, RuleSetsInForce.Effect.summed(effects));
  }

  private void insert(CentreId centre, int version, VerificationRule rule, Authorship author) {
    database.change(
        INSERT,
        centre.value(),
        version,
        rule.way().name(),
        rule.unverified().name(),
        author.at(),
        author.accountId(),
        author.name(),
        author.reason());
  }

  private Authorship author(Actor actor) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return Authorship.of(actor, now, Authorship.Source.ENTRY);
  }

  private static CentreId seen(Actor actor, CentreId centre) {
    if (!actor.centres().contains(centre)) {
      throw new NotInRecord("centre");
    }
    return centre;
  }
}
