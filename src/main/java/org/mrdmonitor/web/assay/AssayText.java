package org.mrdmonitor.web.assay;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mrdmonitor.measurement.AssayDefinition;
import org.mrdmonitor.measurement.ControlGene;
import org.mrdmonitor.measurement.FactorPeriod;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.measurement.Unit;

/** What the catalogue says of an assay, in the words of the page's language. */
record AssayText(AssayDefinition assay, AssayMessages words) {

  /** Method, control gene and unit: {@code RT-qPCR, ABL1, %}. */
  String method() {
    return Stream.of(
            assay.method().code(),
            assay.controlGene().map(ControlGene::name).orElse(""),
            assay.unit().code())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  String markers() {
    return assay.markers().isEmpty()
        ? words.any_marker()
        : assay.markers().stream().map(Marker::name).collect(Collectors.joining(", "));
  }

  String specimens() {
    return assay.specimens().stream()
        .sorted()
        .map(Specimen::code)
        .collect(Collectors.joining(", "));
  }

  /** The usual limits in the unit of the assay; empty where none is known. */
  String limits() {
    return Stream.of(
            limit(words.lod_short(), assay.usualDetection()),
            limit(words.loq_short(), assay.usualQuantification()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private Optional<String> limit(String name, Optional<Level> level) {
    Unit unit = assay.unit();
    return level.map(
        l ->
            name
                + LevelText.SPACE
                + LevelText.export(unit.fromLevel(l))
                + LevelText.SPACE
                + unit.code());
  }

  /** How it comes to the International Scale on a day. */
  String scaleOn(LocalDate day) {
    if (assay.unit().internationalScale()) {
      return words.scale_reported();
    }
    return assay.scale().isKnown()
        ? assay.scale().factors().stream()
            .filter(period -> period.covers(day))
            .map(this::period)
            .findFirst()
            .orElseGet(words::scale_no_factor_now)
        : words.scale_none();
  }

  /** All factors with their days. */
  String factors() {
    return assay.scale().factors().stream().map(this::period).collect(Collectors.joining("; "));
  }

  private String period(FactorPeriod period) {
    String factor = period.factor().toString();
    String from = LevelText.day(period.from());
    return period
        .until()
        .map(day -> words.factor_from_until(factor, from, LevelText.day(day)))
        .orElseGet(() -> words.factor_from(factor, from));
  }

  /** Everything in one line, for the history. */
  String whole() {
    return Stream.of(
            assay.name(), assay.laboratory(), method(), markers(), specimens(), limits(), factors())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }
}
