package org.mrdmonitor.timeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.rules.NextSample;
import org.mrdmonitor.rules.PublishedDoubling;
import org.mrdmonitor.rules.Schedule;
import org.mrdmonitor.trend.Crossing;
import org.mrdmonitor.trend.GrowthFit;
import org.mrdmonitor.trend.NotEstimable;

/** Puts where a series stands into words; what cannot be told is said, with the reason. */
final class Facts {

  /** Growth is projected where it is at least this probable. */
  private static final double LIKELY = 0.9;

  private final Standing standing;
  private final Course course;
  private final LocalDate today;
  private final Words words;

  private Facts(Standing standing, Course course, Words words) {
    this.standing = standing;
    this.course = course;
    this.today = course.asOf();
    this.words = words;
  }

  static List<Fact> of(Standing standing, Course course, Words words) {
    Facts facts = new Facts(standing, course, words);
    List<Fact> all = new ArrayList<>();
    all.add(facts.last());
    facts.lastButOne().ifPresent(all::add);
    facts.lowestBefore().ifPresent(all::add);
    all.add(facts.doublingTime());
    facts.rising().map(Fact::further).ifPresent(all::add);
    standing.used().flatMap(used -> RegimeFact.of(used, words)).ifPresent(all::add);
    facts.reaches().ifPresent(all::add);
    facts.expectedAtRepeat().map(Fact::further).ifPresent(all::add);
    all.add(facts.nextSample());
    if (standing.leftOut() > 0) {
      all.add(Fact.of(words.say("fact.unverified"), notUsed(standing, words), ""));
    }
    return List.copyOf(all);
  }

  /** How many results of the series nothing is computed from, in one sentence. */
  static String notUsed(Standing standing, Words words) {
    int count = standing.leftOut();
    return count == 1
        ? words.say("fact.unverified.one")
        : words.say("fact.unverified.several", LevelText.count(count));
  }

  private Fact last() {
    Measurement last = standing.last();
    String amount = PointText.amount(last, words);
    String specimen = words.say("specimen." + last.specimen().code());
    String ago = words.say("fact.ago", LevelText.count(days(last.sampledOn(), today)));
    String note = amount.isEmpty() ? specimen : specimen + ", " + amount;
    return Fact.of(
        words.say("fact.last", LevelText.day(last.sampledOn())),
        words.level(last),
        note + ", " + ago + unverified(last));
  }

  private String unverified(Measurement measurement) {
    return standing.unverified().marks(measurement) ? ", " + words.say("point.unverified") : "";
  }

  /** A sheet has room for it only where it is the lowest before the last too. */
  private Optional<Fact> lastButOne() {
    return standing
        .lastButOne()
        .map(
            before ->
                standing.nadir().filter(before::equals).isPresent()
                    ? before("fact.beforeLowest", before)
                    : before("fact.before", before).further());
  }

  private Optional<Fact> lowestBefore() {
    return standing
        .nadir()
        .filter(nadir -> standing.lastButOne().filter(nadir::equals).isEmpty())
        .map(nadir -> before("fact.lowest", nadir));
  }

  private Fact before(String label, Measurement before) {
    return Fact.of(
        words.say(label, LevelText.day(before.sampledOn())),
        words.level(before),
        change(before) + unverified(before));
  }

  /** Between two results that are used; where one of them is not, nothing is compared. */
  private String change(Measurement before) {
    if (standing.unverified().leavesOut(before)
        || standing.unverified().leavesOut(standing.last())) {
      return words.say("fact.changeNotUsed");
    }
    LogChange change = LogChange.between(before.value(), standing.last().value());
    return change.known() == LogChange.Known.NOTHING
        ? words.say("fact.changeUnknown")
        : words.say("fact.change", change.text());
  }

  private Fact doublingTime() {
    String label = words.say("fact.doubling");
    if (standing.growth() instanceof NotEstimable why) {
      return Fact.of(
          label, words.say("fact.notEstimable"), words.say("fact.because." + why.reason()));
    }
    GrowthFit fit = standing.fit().orElseThrow();
    return fit.doublingTime()
        .map(doubling -> Fact.of(label, days(doubling.days()), interval(doubling) + basis(fit)))
        .orElseGet(
            () -> Fact.of(label, words.say("fact.notRising"), basis(fit).replaceFirst("^; ", "")));
  }

  private String interval(GrowthFit.DoublingTime doubling) {
    String shortest = number(doubling.shortest());
    return doubling
        .longest()
        .map(longest -> words.say("fact.between", shortest, number(longest)))
        .orElseGet(() -> words.say("fact.atLeast", shortest));
  }

  /** From when, on how many results, and what is published for the marker. */
  private String basis(GrowthFit fit) {
    LocalDate start = fit.origin().plusDays(Math.round(fit.firstDay()));
    int points = fit.counts().values().stream().mapToInt(Integer::intValue).sum();
    String from = "; " + words.say("fact.basis", Integer.toString(points), LevelText.day(start));
    return PublishedDoubling.inRelapse(course.disease(), standing.series().marker())
        .map(
            known ->
                from + "; " + words.say("fact.published", number(known.days()), known.source()))
        .orElse(from);
  }

  private Optional<Fact> rising() {
    return standing
        .fit()
        .map(
            fit -> {
              int percent = (int) Math.floor(fit.probabilityRising() * 100);
              String value =
                  percent >= 99
                      ? words.say("fact.over", "99")
                      : percent < 1 ? words.say("fact.under", "1") : percent + "\u00a0%";
              return new Fact(
                  words.say("fact.rising"),
                  value,
                  "",
                  Optional.of(Math.max(1, percent)),
                  Fact.Weight.NEEDED);
            });
  }

  private Optional<Fact> reaches() {
    return standing
        .nextThreshold()
        .filter(t -> likelyRising())
        .flatMap(
            threshold ->
                standing
                    .crossing()
                    .map(
                        crossing ->
                            Fact.of(
                                words.say("fact.reaches", percent(threshold.level())),
                                LevelText.day(crossing.expected()),
                                interval(crossing))));
  }

  private String interval(Crossing crossing) {
    String earliest = LevelText.day(crossing.earliest());
    String interval =
        crossing
            .latest()
            .map(latest -> words.say("fact.between", earliest, LevelText.day(latest)))
            .orElseGet(() -> words.say("fact.notBefore", earliest));
    return crossing.expected().isBefore(today)
        ? interval + "; " + words.say("fact.past")
        : interval;
  }

  private Optional<Fact> expectedAtRepeat() {
    return standing
        .repeatBy()
        .filter(day -> likelyRising())
        .flatMap(standing::expected)
        .map(
            expected ->
                Fact.of(
                    words.say("fact.expected"),
                    percent(expected.level()),
                    words.say(
                        "fact.expectedNote",
                        percent(expected.lower()),
                        percent(expected.upper()))));
  }

  /**
   * The day by which the next sample is expected. A result that nobody verified counts here: the
   * sample was taken, whatever it showed. Which interval applies is told from the used results.
   */
  private Fact nextSample() {
    String label = words.say("fact.next");
    if (standing.repeatBy().isPresent()) {
      LocalDate day = standing.repeatBy().get();
      return Fact.of(
          label,
          words.say("fact.by", LevelText.day(day)),
          words.say(day.isBefore(today) ? "fact.repeatOverdue" : "fact.repeatWanted"));
    }
    return Schedule.next(course, standing.unverified().used(course), standing.series().marker())
        .map(next -> Fact.of(label, words.say("fact.by", LevelText.day(next.dueBy())), basis(next)))
        .orElseGet(
            () -> Fact.of(label, words.say("fact.noSchedule"), words.say("fact.noScheduleNote")));
  }

  private String basis(NextSample next) {
    String basis = words.explain(next.basis());
    return next.overdueOn(today) ? basis + " " + words.say("fact.overdue") : basis;
  }

  private boolean likelyRising() {
    return standing.fit().filter(f -> f.probabilityRising() >= LIKELY).isPresent();
  }

  private String percent(Level level) {
    return LevelText.percent(level, standing.series().assay().internationalScale());
  }

  private String days(double days) {
    return words.say("fact.days", number(days));
  }

  private static String number(double days) {
    return LevelText.number(
        BigDecimal.valueOf(days).setScale(days < 10 ? 1 : 0, RoundingMode.HALF_UP));
  }

  private static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }
}
