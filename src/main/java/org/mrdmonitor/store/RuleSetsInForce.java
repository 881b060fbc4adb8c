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
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.rules.RuleSet;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.AuditAction;
import org.mrdmonitor.security.CentreId;
import org.mrdmonitor.security.Database;

/**
 * Which published criteria a centre follows for a disease. Before another choice is made it can be
 * tried: the rules are asked about every patient concerned, and what would begin and cease to wait
 * is counted per rule, without naming anybody.
 */
@ApplicationScoped
public class RuleSetsInForce {

  /** A large centre has tens of thousands of courses to ask about. */
  private static final int SECONDS = 600;

  private static final String SELECT =
      "SELECT version, sets, chosen_at, chosen_by_name, reason FROM rule_set_choices"
          + " WHERE centre_id = ? AND disease = ? ORDER BY version DESC";
  private static final String INSERT =
      "INSERT INTO rule_set_choices (centre_id, disease, version, sets, chosen_at, chosen_by,"
          + " chosen_by_name, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

  /** A choice that was made; the first version is 1. */
  public record Choice(int version, Set<RuleSet> sets, Instant at, String by, String reason) {}

  /**
   * The sets in force for a disease at a centre, and the choice they come from, if one was made.
   */
  public record Standing(
      CentreId centre, Disease disease, Set<RuleSet> sets, Optional<Choice> choice) {}

  /** How many findings of a rule would begin to wait, and how many would wait no longer. */
  public record Effect(RuleId rule, int begins, int ends) {

    /** The effects by rule; a rule that speaks of several diseases comes once. */
    static List<Effect> summed(List<Effect> effects) {
      Map<RuleId, Effect> byRule = new TreeMap<>();
      effects.forEach(each -> byRule.merge(each.rule(), each, Effect::and));
      return List.copyOf(byRule.values());
    }

    Effect and(Effect other) {
      return new Effect(rule, begins + other.begins, ends + other.ends);
    }
  }

  /**
   * What a choice would do, or did.
   *
   * @param patients of the centre with the disease
   * @param effects of the rules for which something changes, in the order of their names
   */
  public record DryRun(int patients, List<Effect> effects) {}

  private final Database database;
  private final RuleBooks books;
  private final VerificationRows verifications;
  private final CentreReassessment change;
  private final RecordAudit audit;
  private final Clock clock;

  RuleSetsInForce(
      Database database,
      RuleBooks books,
      VerificationRows verifications,
      CentreReassessment change,
      RecordAudit audit,
      Clock clock) {
    this.database = database;
    this.books = books;
    this.verifications = verifications;
    this.change = change;
    this.audit = audit;
    this.clock = clock;
  }

  /** The sets the centre chose last, or the product's defaults where it chose none. */
  public Set<RuleSet> of(Actor actor, CentreId centre, Disease disease) {
    return books.sets(seen(actor, centre), disease);
  }

  /** What is in force at the actor's centres, for every disease; all of it in one reading. */
  public List<Standing> standing(Actor actor) {
    Map<RuleBooks.Key, Choice> latest = books.latest(actor.centres());
    List<Standing> standing = new ArrayList<>();
    for (CentreId centre : actor.centres()) {
      for (Disease disease : Disease.values()) {
        Optional<Choice> choice =
            Optional.ofNullable(latest.get(new RuleBooks.Key(centre, disease)));
        standing.add(new Standing(centre, disease, RuleBooks.sets(disease, choice), choice));
      }
    }
    return standing;
  }

  /** The choices the centre made for a disease, the latest first; empty while defaults hold. */
  public List<Choice> choices(Actor actor, CentreId centre, Disease disease) {
    return database.rows(SELECT, RuleBooks::choice, seen(actor, centre).value(), disease.code());
  }

  /** What choosing these sets would change; changes nothing. */
  @Transactional
  @TransactionConfiguration(timeout = SECONDS)
  public DryRun tryOut(Actor actor, CentreId centre, Disease disease, Set<RuleSet> sets) {
    Authorship author = author(actor);
    return change.tried(
        question(seen(actor, centre), disease, sets), new Cause(author, Remark.words("")));
  }

  /**
   * Chooses the sets and asks the rules again about every patient concerned, all in one
   * transaction.
   *
   * @param expectedVersion of the choice the actor had before the eyes; 0 while defaults hold
   * @return empty where another choice came first; nothing was changed then
   */
  @Transactional
  @TransactionConfiguration(timeout = SECONDS)
  public Optional<DryRun> choose(
      Actor actor,
      CentreId centre,
      Disease disease,
      Set<RuleSet> sets,
      int expectedVersion,
      String reason) {
    database.row(
        "SELECT id FROM centres WHERE id = ? FOR UPDATE", row -> 1, seen(actor, centre).value());
    int version =
        choices(actor, centre, disease).stream().findFirst().map(Choice::version).orElse(0);
    if (version != expectedVersion) {
      return Optional.empty();
    }
    Authorship author = author(actor).because(reason);
    String names = sets.stream().sorted().map(RuleSet::name).collect(Collectors.joining(" "));
    database.change(
        INSERT,
        centre.value(),
        disease.code(),
        version + 1,
        names,
        author.at(),
        author.accountId(),
        author.name(),
        author.reason());
    audit.did(
        actor,
        AuditAction.RULE_SETS_CHANGED,
        "centre=%s disease=%s sets=%s".formatted(centre, disease.code(), names));
    Cause cause = new Cause(author, Remark.of("rule-sets-chosen", names, author.reason()));
    return Optional.of(change.applied(actor, question(centre, disease, sets), cause));
  }

  private CentreReassessment.Question question(
      CentreId centre, Disease disease, Set<RuleSet> sets) {
    return new CentreReassessment.Question(
        centre, disease, RuleBooks.of(disease, sets), verifications.rule(centre));
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
