package org.mrdmonitor.web.worklist;

import io.quarkus.qute.RawString;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.patient.Patient;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.store.WorklistLine;
import org.mrdmonitor.timeline.Check;
import org.mrdmonitor.timeline.Knowledge;
import org.mrdmonitor.timeline.Sparkline;
import org.mrdmonitor.timeline.Threshold;
import org.mrdmonitor.timeline.Thresholds;
import org.mrdmonitor.web.PatientBanner;

/**
 * A row of the worklist: one marker of one patient in one specimen, with all its findings. Rules
 * that speak of the same samples stand together, so that one rise is looked at once.
 *
 * @param series {@code pb} or {@code bm}, the colour of the small picture
 * @param last the latest value of the series with its unit
 * @param lastNotUsed whether nobody verified the latest value, so that nothing is computed from it
 * @param notUsed how many results of the picture the doubling time does without for that reason
 * @param doubling the doubling time in words; empty where it does not grow or cannot be told
 * @param items the findings, the most urgent first
 */
record CourseRow(
    Optional<String> patient,
    String patientPath,
    String hospitalId,
    OptionalInt age,
    String disease,
    String marker,
    String series,
    RawString picture,
    Optional<String> last,
    String lastOn,
    long daysSince,
    boolean lastNotUsed,
    int notUsed,
    Optional<Doubling> doubling,
    Next next,
    List<Item> items) {

  /** The span that all small pictures of a list share. */
  private static final int MONTHS = 24;

  private record Key(PatientId patient, String marker, Specimen specimen) {

    static Key of(WorklistLine line) {
      return new Key(line.patient().id(), line.finding().marker().key(), line.finding().specimen());
    }
  }

  /** The rows of a page of findings; a row stands where its most urgent finding does. */
  static List<CourseRow> of(List<WorklistLine> findings, LocalDate today, Words words) {
    Map<Key, List<WorklistLine>> courses = new LinkedHashMap<>();
    for (WorklistLine finding : findings) {
      courses.computeIfAbsent(Key.of(finding), key -> new ArrayList<>()).add(finding);
    }
    return courses.values().stream().map(lines -> row(lines, today, words)).toList();
  }

  /** The finding that the row is about: the most severe, of equal ones the most urgent. */
  public Item lead() {
    return items.stream().reduce((a, b) -> b.severity().compareTo(a.severity()) > 0 ? b : a).get();
  }

  /**
   * The finding whose state is shown: the one nobody looked at in time, else the one it is about.
   */
  public Item stated() {
    return items.stream().filter(Item::late).findFirst().orElseGet(this::lead);
  }

  /** Whether one of its findings has news since the reader's last visit. */
  public boolean fresh() {
    return items.stream().anyMatch(Item::fresh);
  }

  public List<Item> others() {
    Item lead = lead();
    return items.stream().filter(item -> !item.equals(lead)).toList();
  }

  private static CourseRow row(List<WorklistLine> lines, LocalDate today, Words words) {
    WorklistLine line = lines.get(0);
    Patient patient = line.patient();
    Optional<WorklistLine.Point> last = line.last();
    List<Item> items = lines.stream().map(l -> Item.of(l, today, words)).toList();
    return new CourseRow(
        Optional.of(PatientBanner.name(patient)).filter(name -> !name.isEmpty()),
        "/patients/" + patient.id(),
        patient.hospitalId(),
        patient.ageOn(today),
        patient.disease().code(),
        line.finding().marker().name(),
        line.finding().specimen().code().toLowerCase(Locale.ROOT),
        picture(line, today, words),
        last.map(p -> words.levels().of(p.value(), p.internationalScale())),
        last.map(p -> LevelText.day(p.on())).orElse(""),
        last.map(p -> ChronoUnit.DAYS.between(p.on(), today)).orElse(0L),
        last.filter(p -> !p.used()).isPresent(),
        line.notUsed(),
        line.doublingTime().map(Doubling::of),
        Next.of(repeatBy(items), line.nextDueOn(), today),
        items);
  }

  private static Optional<LocalDate> repeatBy(List<Item> items) {
    return items.stream().flatMap(i -> i.repeatBy().stream()).min(Comparator.naturalOrder());
  }

  private static RawString picture(WorklistLine line, LocalDate today, Words words) {
    String marker = line.finding().marker().name();
    Sparkline sparkline =
        new Sparkline(
            line.series().stream().map(CourseRow::point).toList(),
            threshold(line),
            today.minusMonths(MONTHS),
            today);
    return new RawString(sparkline.svg(words.picture(marker, line)));
  }

  private static Optional<Level> threshold(WorklistLine line) {
    return Thresholds.of(line.inForce())
        .of(line.patient().disease(), line.finding().marker(), Set.of(line.finding().specimen()))
        .stream()
        .map(Threshold::level)
        .findFirst();
  }

  private static Sparkline.Point point(WorklistLine.Point point) {
    return new Sparkline.Point(
        point.on(),
        Knowledge.of(point.value()),
        Knowledge.markedAt(point.value()).log10(),
        point.used() ? Check.DONE : Check.WAITS);
  }
}
