package org.mrdmonitor.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.rules.RuleBook;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.Severity;

/**
 * Prints the tables of {@code docs/clinical/validation.md} as Markdown, and the error rates of
 * every rule as a table for machines: {@code ValidationReport <seed> <courses per marker> <date>
 * <file of the rates>}. The date is only printed; nothing depends on it.
 */
public final class ValidationReport {

  private static final Severity ALARM = Severity.POSSIBLE_MOLECULAR_RELAPSE;
  private static final RuleId RISING_TREND = new RuleId("rising-trend");
  private static final LocalDate DIAGNOSED = LocalDate.of(2020, 1, 1);
  private static final int RELAPSES_OF_INTERVALS = 500;

  private final long seed;
  private final int size;
  private final LocalDate date;
  private final PrintStream out;

  ValidationReport(long seed, int size, LocalDate date, PrintStream out) {
    this.seed = seed;
    this.size = size;
    this.date = date;
    this.out = out;
  }

  /** Prints to standard output; the rates to a file, or nowhere. */
  public static void main(String[] arguments) throws IOException {
    long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : 20261122;
    int size = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
    LocalDate date = arguments.length > 2 ? LocalDate.parse(arguments[2]) : LocalDate.EPOCH;
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    try (PrintStream rates = rates(arguments)) {
      new ValidationReport(seed, size, date, out).printRules(rates);
    }
    intervals(out, seed);
  }

  private static PrintStream rates(String[] arguments) throws IOException {
    return arguments.length > 3
        ? new PrintStream(Files.newOutputStream(Path.of(arguments[3])), true, UTF_8)
        : new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
  }

  /** All tables but that of the sampling intervals. */
  void printRules(PrintStream rates) {
    Section details = new Section();
    Section calibration = new Section();
    Section earlier = new Section();
    Section summary = new Section();
    assumptions();
    header(summary.out(), "marker");
    out.printf("## The aim%n%n");
    AimTable aim = AimTable.begunOn(out);
    RateTable rateTable = RateTable.begunOn(rates, seed, size, date);
    TenfoldTable tenfold = TenfoldTable.begunOn(earlier.out());
    ReliabilityTable reliability = ReliabilityTable.begunOn(calibration.out());
    for (MarkerModel model : MarkerModel.values()) {
      List<SeededCourse> courses = cohort(model);
      TradeOffs tradeOffs = TradeOffs.of(courses);
      Replay inForce = new Replay(courses, Replay.inForce(RuleBook.standard(), model.disease()));
      aim.add(model, inForce.together("", Severity.WARNING), inForce.together("", ALARM));
      rateTable.add(inForce);
      rateTable.add(new Replay(courses, Replay.notInForce(RuleBook.standard(), model.disease())));
      rulesOf(inForce, tradeOffs, details.out()).forEach(summary.out()::println);
      tradeOffs.print(details.out());
      tenfold.add(risingTrend(inForce), inForce, tradeOffs);
      reliability.add(model, courses);
    }
    print("Summary", summary);
    print("Rising trend against a rise by a factor", earlier);
    print("How often a rise was true, by the probability given (number of samples)", calibration);
    out.print(details.text());
  }

  private void print(String title, Section section) {
    out.printf("%n## %s%n%n%s", title, section.text());
  }

  private static RuleInfo risingTrend(Replay replay) {
    return replay.rules().stream()
        .filter(rule -> rule.id().equals(RISING_TREND))
        .findFirst()
        .orElseThrow();
  }

  /** What is printed later than it is computed. */
  private record Section(ByteArrayOutputStream bytes, PrintStream out) {

    Section() {
      this(new ByteArrayOutputStream());
    }

    private Section(ByteArrayOutputStream bytes) {
      this(bytes, new PrintStream(bytes, true, UTF_8));
    }

    String text() {
      return bytes.toString(UTF_8);
    }
  }

  private List<SeededCourse> cohort(MarkerModel model) {
    CourseSimulator simulator = new CourseSimulator(model, DIAGNOSED, seed, Sampling.WITH_REPEATS);
    return LongStream.range(0, size).mapToObj(simulator::course).toList();
  }

  private void assumptions() {
    out.printf(
        "Seed %d, %d courses per marker, %s. Intervals are 95 %%.%n%n",
        seed, size, LevelText.day(date));
    Hardship.inWords().forEach(line -> out.println("- " + line));
    out.println();
  }

  /** Prints the table of a marker; gives the lines of the summary. */
  private static List<String> rulesOf(Replay inForce, TradeOffs tradeOffs, PrintStream out) {
    MarkerModel model = inForce.model();
    List<Performance> together = new ArrayList<>();
    together.add(inForce.together("**in force, *possible molecular relapse* or above**", ALARM));
    together.add(inForce.together("**in force, *warning* or above**", Severity.WARNING));
    together.add(
        tradeOffs
            .of(Score.RISING_OR_STEEP)
            .at(Score.BELIEVED)
            .named("score: P(rising) ≥ 0.8 or certain rise ≥ 1.2 log10"));
    together.addAll(new Replay(inForce.courses(), List.of(Naive.values())).each(ALARM));
    out.printf("%n## %s%n%n", model.label());
    header(out, "rule");
    inForce.each(Severity.WARNING).forEach(p -> out.println(line(p)));
    together.forEach(p -> out.println(line(p)));
    out.println();
    return together.stream().map(p -> line(p.named(model.label() + ", " + p.label()))).toList();
  }

  private static void header(PrintStream out, String first) {
    out.printf(
        "| %s | relapses | found before relapse, %% | median lead, days | patient-years | false per"
            + " patient-year | false where nothing rises, per patient-year | borne out by the next"
            + " sample, per patient-year | %% of false in plateaus |%n",
        first);
    out.println("|---|---|---|---|---|---|---|---|---|");
  }

  private static String line(Performance p) {
    return "| %s | %d | %s | %s | %.0f | %s | %s | %s | %s |"
        .formatted(
            p.label(),
            p.relapses(),
            p.sensitivity().percent(),
            p.lead().days(),
            p.yearsAtRisk(),
            p.falsePerYear().perYear(),
            p.falseWithoutRisePerYear().perYear(),
            p.falseBorneOutPerYear().perYear(),
            p.shareOfPlateaus().wholePercent());
  }

  private static void intervals(PrintStream out, long seed) {
    out.printf("%n## Sampling intervals of Ommen et al.%n%n");
    out.println("| marker | specimen | published, days | simulated, days | ratio |");
    out.println("|---|---|---|---|---|");
    for (PublishedInterval each : PublishedInterval.OMMEN) {
      double days = each.simulatedDays(RELAPSES_OF_INTERVALS, seed);
      out.printf(
          "| %s | %s | %.0f | %.0f | %.2f |%n",
          each.model().label(), each.specimen().word(), each.days(), days, days / each.days());
    }
  }
}
