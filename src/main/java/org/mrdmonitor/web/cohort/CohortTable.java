package org.mrdmonitor.web.cohort;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.exchange.Cell;
import org.mrdmonitor.exchange.csv.CsvSheet;
import org.mrdmonitor.timeline.cohort.Cohort;
import org.mrdmonitor.timeline.cohort.CohortLevels;
import org.mrdmonitor.timeline.cohort.KaplanMeier;
import org.mrdmonitor.timeline.cohort.Landmark;
import org.mrdmonitor.timeline.cohort.LevelBin;
import org.mrdmonitor.timeline.cohort.LevelRange;
import org.mrdmonitor.timeline.cohort.Share;

/**
 * A table of a cohort as a file; it names no patient. The columns are described in {@code
 * docs/exchange/cohort.md}.
 */
record CohortTable(List<String> columns, List<List<Cell>> rows) {

  static final List<String> COURSES =
      List.of(
          "month",
          "sampled",
          "not_detected",
          "first_quartile_from",
          "first_quartile_to",
          "median_from",
          "median_to",
          "third_quartile_from",
          "third_quartile_to");
  static final List<String> OUTCOMES =
      List.of("outcome", "day", "at_risk", "events", "free", "low", "high");
  static final List<String> RESPONSE =
      List.of(
          "month",
          "patients",
          "sampled",
          "not_sampled",
          "died_before",
          "not_reached",
          "criterion",
          "count",
          "of",
          "share",
          "low",
          "high");

  private static final MathContext SIX_DIGITS = new MathContext(6);

  /** Levels in percent; a level that is known has two equal bounds. */
  static CohortTable ofLevels(CohortLevels levels) {
    return new CohortTable(COURSES, levels.bins().stream().map(CohortTable::bin).toList());
  }

  private static List<Cell> bin(LevelBin bin) {
    List<Cell> cells =
        new ArrayList<>(
            List.of(Cell.of(bin.month()), Cell.of(bin.sampled()), Cell.of(bin.notDetected())));
    Optional<LevelBin.Quartiles> quartiles = bin.quartiles();
    addRange(cells, quartiles.map(LevelBin.Quartiles::first));
    addRange(cells, quartiles.map(LevelBin.Quartiles::median));
    addRange(cells, quartiles.map(LevelBin.Quartiles::third));
    return cells;
  }

  private static void addRange(List<Cell> cells, Optional<LevelRange> range) {
    cells.add(range.<Cell>map(r -> new Cell.Number(r.lower().percent())).orElse(Cell.of("")));
    cells.add(range.<Cell>map(r -> new Cell.Number(r.upper().percent())).orElse(Cell.of("")));
  }

  /** One row for each day on which an event happened. */
  static CohortTable ofOutcomes(Cohort cohort) {
    List<List<Cell>> rows = new ArrayList<>();
    addSteps(rows, "molecular-relapse", cohort.freeOfMolecularRelapse());
    addSteps(rows, "relapse-or-death", cohort.freeOfRelapseAndDeath());
    return new CohortTable(OUTCOMES, rows);
  }

  private static void addSteps(List<List<Cell>> rows, String outcome, KaplanMeier curve) {
    rows.add(
        List.of(
            Cell.of(outcome),
            Cell.of(0),
            Cell.of(curve.patients()),
            Cell.of(0),
            Cell.of(1),
            Cell.of(""),
            Cell.of("")));
    for (KaplanMeier.Step step : curve.steps()) {
      Optional<KaplanMeier.Interval> interval = step.interval();
      rows.add(
          List.of(
              Cell.of(outcome),
              Cell.of(step.day()),
              Cell.of(step.atRisk()),
              Cell.of(step.events()),
              number(step.free()),
              interval.map(i -> number(i.low())).orElse(Cell.of("")),
              interval.map(i -> number(i.high())).orElse(Cell.of(""))));
    }
  }

  /** One row for each landmark and criterion. */
  static CohortTable ofResponse(List<Landmark> landmarks) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Landmark landmark : landmarks) {
      rows.add(response(landmark, "not detected", landmark.undetected()));
      landmark
          .below()
          .forEach(
              at ->
                  rows.add(
                      response(
                          landmark,
                          at.threshold().level().percent().toPlainString() + " % or less",
                          at.share())));
    }
    return new CohortTable(RESPONSE, rows);
  }

  private static List<Cell> response(Landmark landmark, String criterion, Share share) {
    boolean known = share.of() > 0;
    return List.of(
        Cell.of(landmark.month()),
        Cell.of(landmark.patients()),
        Cell.of(landmark.sampled()),
        Cell.of(landmark.notSampled()),
        Cell.of(landmark.died()),
        Cell.of(landmark.notReached()),
        Cell.of(criterion),
        Cell.of(share.count()),
        Cell.of(share.of()),
        known ? number(share.value()) : Cell.of(""),
        known ? number(share.low()) : Cell.of(""),
        known ? number(share.high()) : Cell.of(""));
  }

  private static Cell number(double share) {
    return new Cell.Number(new BigDecimal(share).round(SIX_DIGITS));
  }

  StreamingOutput csv() {
    return out -> {
      try (CsvSheet sheet =
          CsvSheet.of(columns, new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
        rows.forEach(sheet::write);
      }
    };
  }
}
