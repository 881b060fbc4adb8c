package org.mrdmonitor.web.assay;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mrdmonitor.measurement.AssayDefinition;
import org.mrdmonitor.measurement.ControlGene;
import org.mrdmonitor.measurement.FactorPeriod;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.measurement.Unit;

/** An assay exactly as it was typed: its fields, the specimens ticked, a line for each factor. */
record AssayForm(Map<String, String> fields, Set<String> specimens, List<FactorLine> factors) {

  static final String CENTRE = "centre";
  static final String NAME = "name";
  static final String LABORATORY = "laboratory";
  static final String METHOD = "method";
  static final String UNIT = "unit";
  static final String GENE = "control_gene";
  static final String MARKERS = "markers";
  static final String SPECIMEN = "specimen";
  static final String LOD = "lod";
  static final String LOQ = "loq";
  static final String REASON = "reason";
  static final String VERSION = "version";

  private static final List<String> FIELDS =
      List.of(CENTRE, NAME, LABORATORY, METHOD, UNIT, GENE, MARKERS, LOD, LOQ, REASON, VERSION);
  private static final int EMPTY_LINES = 2;
  private static final int MOST_LINES = 60;

  /** A conversion factor with its days, as typed; its fields are {@code factor-0}, … */
  record FactorLine(int row, String factor, String from, String until) {

    static final String FACTOR = "factor";
    static final String FROM = "from";
    static final String UNTIL = "until";

    static FactorLine empty(int row) {
      return new FactorLine(row, "", "", "");
    }

    static String name(String field, int row) {
      return field + "-" + row;
    }

    public String name(String field) {
      return name(field, row);
    }

    public String at(String field) {
      return switch (field) {
        case FACTOR -> factor;
        case FROM -> from;
        default -> until;
      };
    }

    /** The number a person counts. */
    public int number() {
      return row + 1;
    }

    boolean blank() {
      return (factor + from + until).isBlank();
    }
  }

  AssayForm {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    specimens = Collections.unmodifiableSet(new TreeSet<>(specimens));
    factors = List.copyOf(factors);
  }

  /** The form of a new assay. */
  static AssayForm empty(String centre) {
    return new AssayForm(Map.of(CENTRE, centre), Set.of(), List.of()).withEmptyLines();
  }

  /** The form filled with what the catalogue says. */
  static AssayForm of(AssayDefinition content, int version) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(NAME, content.name());
    fields.put(LABORATORY, content.laboratory());
    fields.put(METHOD, content.method().code());
    fields.put(UNIT, content.unit().code());
    fields.put(GENE, content.controlGene().map(ControlGene::name).orElse(""));
    fields.put(
        MARKERS, content.markers().stream().map(Marker::name).collect(Collectors.joining("\n")));
    fields.put(LOD, limit(content.usualDetection(), content.unit()));
    fields.put(LOQ, limit(content.usualQuantification(), content.unit()));
    fields.put(VERSION, Integer.toString(version));
    List<FactorPeriod> periods = content.scale().factors();
    return new AssayForm(
            fields,
            content.specimens().stream().map(Specimen::code).collect(Collectors.toSet()),
            IntStream.range(0, periods.size()).mapToObj(i -> line(i, periods.get(i))).toList())
        .withEmptyLines();
  }

  private static FactorLine line(int row, FactorPeriod period) {
    return new FactorLine(
        row,
        period.factor().toString(),
        LevelText.day(period.from()),
        period.until().map(LevelText::day).orElse(""));
  }

  private static String limit(Optional<Level> limit, Unit unit) {
    return limit.map(level -> LevelText.export(unit.fromLevel(level))).orElse("");
  }

  /** The form that was sent. */
  static AssayForm of(MultivaluedMap<String, String> form) {
    Map<String, String> fields = new LinkedHashMap<>();
    FIELDS.forEach(field -> fields.put(field, text(form, field)));
    List<FactorLine> lines = new ArrayList<>();
    for (int i = 0; i < MOST_LINES && form.containsKey(FactorLine.name("factor", i)); i++) {
      lines.add(
          new FactorLine(
              i,
              text(form, FactorLine.name(FactorLine.FACTOR, i)),
              text(form, FactorLine.name(FactorLine.FROM, i)),
              text(form, FactorLine.name(FactorLine.UNTIL, i))));
    }
    List<String> ticked = form.getOrDefault(SPECIMEN, List.of());
    return new AssayForm(fields, Set.copyOf(ticked), lines);
  }

  private static String text(MultivaluedMap<String, String> form, String field) {
    return Optional.ofNullable(form.getFirst(field)).orElse("");
  }

  /** The same with room for further factors. */
  AssayForm withEmptyLines() {
    List<FactorLine> lines = new ArrayList<>(factors);
    for (int i = 0; i < EMPTY_LINES && lines.size() < MOST_LINES; i++) {
      lines.add(FactorLine.empty(lines.size()));
    }
    return new AssayForm(fields, specimens, lines);
  }

  /** The same, made from this version of the assay. */
  AssayForm on(int version) {
    return with(VERSION, Integer.toString(version));
  }

  AssayForm because(String reason) {
    return with(REASON, reason);
  }

  private AssayForm with(String field, String text) {
    Map<String, String> changed = new LinkedHashMap<>(fields);
    changed.put(field, text);
    return new AssayForm(changed, specimens, factors);
  }

  public String at(String field) {
    return fields.getOrDefault(field, "");
  }

  public boolean taken(String specimen) {
    return specimens.contains(specimen);
  }

  String reason() {
    return at(REASON).strip();
  }
}
