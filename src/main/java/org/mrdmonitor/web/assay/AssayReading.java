package org.mrdmonitor.web.assay;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mrdmonitor.measurement.AssayDefinition;
import org.mrdmonitor.measurement.ControlGene;
import org.mrdmonitor.measurement.InternationalScale;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.measurement.Reading;
import org.mrdmonitor.measurement.ReadingProblem;
import org.mrdmonitor.measurement.ReadingProblem.Kind;
import org.mrdmonitor.measurement.ResultReader;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.measurement.Unit;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.FormErrors.FieldError;

/**
 * A form of an assay as it was understood: the assay, or what keeps it from being one, each problem
 * at its field.
 */
record AssayReading(Optional<AssayDefinition> assay, FormErrors errors) {

  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_GENE = 40;
  private static final int LONGEST_MARKER = 80;
  private static final int MOST_MARKERS = 10;

  static AssayReading of(AssayForm form, LocalDate today, AssayMessages words, Locale language) {
    return new Reader(form, today, words, language).read();
  }

  /** Reads all fields, so that every problem is said at once. */
  private static final class Reader {

    private final AssayForm form;
    private final LocalDate today;
    private final AssayMessages words;
    private final Locale language;
    private final List<FieldError> errors = new ArrayList<>();

    Reader(AssayForm form, LocalDate today, AssayMessages words, Locale language) {
      this.form = form;
      this.today = today;
      this.words = words;
      this.language = language;
    }

    AssayReading read() {
      String name = text(AssayForm.NAME, LONGEST_NAME);
      if (name.isEmpty()) {
        fail(AssayForm.NAME, words.name_needed());
      }
      String laboratory = text(AssayForm.LABORATORY, LONGEST_NAME);
      Optional<Method> method = named(AssayForm.METHOD, Method::parse);
      List<Marker> markers = markers();
      Optional<Unit> unit = named(AssayForm.UNIT, Unit::parse);
      Optional<ControlGene> gene = ControlGene.parse(text(AssayForm.GENE, LONGEST_GENE));
      Optional<Level> detection = limit(AssayForm.LOD, unit, method);
      Optional<Level> quantification = limit(AssayForm.LOQ, unit, method);
      if (detection.isPresent() && quantification.filter(detection.get()::isAbove).isPresent()) {
        fail(AssayForm.LOD, problem(Kind.CONTRADICTION, "limit.order"));
      }
      ScaleReading scale = ScaleReading.of(form.factors(), method, unit, today, words, language);
      errors.addAll(scale.errors());
      offTheScale(markers, unit, scale);
      if (!errors.isEmpty()) {
        return new AssayReading(Optional.empty(), new FormErrors(errors));
      }
      return new AssayReading(
          Optional.of(
              new AssayDefinition(
                  name,
                  laboratory,
                  method.orElseThrow(),
                  markers,
                  specimens(),
                  unit.orElseThrow(),
                  gene,
                  detection,
                  quantification,
                  new InternationalScale(scale.periods()))),
          FormErrors.none());
    }

    private void offTheScale(List<Marker> markers, Optional<Unit> unit, ScaleReading scale) {
      if (scale.given() || unit.filter(Unit::internationalScale).isPresent()) {
        markers.stream()
            .filter(marker -> !AssayDefinition.onTheScale(marker))
            .findFirst()
            .ifPresent(
                marker ->
                    fail(
                        AssayForm.MARKERS,
                        problem(Kind.CONTRADICTION, "unit.scale", marker.name())));
      }
    }

    private String text(String field, int longest) {
      String text = Normalizer.normalize(form.at(field).strip(), Normalizer.Form.NFC);
      if (text.length() > longest) {
        String most = Integer.toString(longest);
        String has = Integer.toString(text.length());
        fail(field, problem(Kind.OUT_OF_RANGE, "text.too-long", most, has));
        return "";
      }
      if (text.codePoints().anyMatch(Reader::hidden)) {
        fail(field, problem(Kind.NOT_UNDERSTOOD, "text.invisible"));
        return "";
      }
      return text;
    }

    private static boolean hidden(int character) {
      return Character.isISOControl(character)
          || Character.getType(character) == Character.FORMAT
          || Character.getType(character) == Character.SURROGATE;
    }

    private <T> Optional<T> named(String field, Function<String, Optional<T>> parse) {
      Optional<T> named = parse.apply(form.at(field));
      if (named.isEmpty()) {
        fail(field, problem(Kind.EMPTY, field + ".empty"));
      }
      return named;
    }

    private List<Marker> markers() {
      Set<Marker> markers = new LinkedHashSet<>();
      for (String line : form.at(AssayForm.MARKERS).split("\\R")) {
        if (line.strip().length() > LONGEST_MARKER || line.codePoints().anyMatch(Reader::hidden)) {
          fail(AssayForm.MARKERS, words.marker_long(LONGEST_MARKER));
        } else if (!line.isBlank()) {
          markers.add(new Marker(line));
        }
      }
      if (markers.size() > MOST_MARKERS) {
        fail(AssayForm.MARKERS, words.markers_many(MOST_MARKERS));
      }
      return List.copyOf(markers);
    }

    private Set<Specimen> specimens() {
      return Stream.of(Specimen.values())
          .filter(specimen -> form.taken(specimen.code()))
          .collect(Collectors.toSet());
    }

    private Optional<Level> limit(String field, Optional<Unit> unit, Optional<Method> method) {
      if (unit.isEmpty() || method.isEmpty()) {
        return Optional.empty();
      }
      Reading<Optional<Level>> limit = ResultReader.limit(form.at(field), unit.get(), method.get());
      limit.problem().ifPresent(problem -> fail(field, problem.in(language)));
      return limit.value().flatMap(Function.identity());
    }

    private String problem(Kind kind, String key, String... arguments) {
      return ReadingProblem.of(kind, key, arguments).in(language);
    }

    private void fail(String field, String message) {
      errors.add(new FieldError(field, message));
    }
  }
}
