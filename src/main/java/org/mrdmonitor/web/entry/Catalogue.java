package org.mrdmonitor.web.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mrdmonitor.measurement.AssayDefinition;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.store.AssayVersion;
import org.mrdmonitor.store.PatientFile;
import org.mrdmonitor.web.Choice;

/** The assays offered for a patient: those of the markers followed first, then of the disease. */
record Catalogue(List<AssayVersion> offered) {

  Catalogue {
    offered = List.copyOf(offered);
  }

  static Catalogue of(List<AssayVersion> inUse, PatientFile file) {
    Set<Marker> followed =
        file.course().measurements().stream().map(Measurement::marker).collect(Collectors.toSet());
    Comparator<AssayVersion> fitting =
        Comparator.comparingInt(assay -> rank(assay.content(), followed, file.patient().disease()));
    return new Catalogue(inUse.stream().sorted(fitting).toList());
  }

  private static int rank(AssayDefinition assay, Set<Marker> followed, Disease disease) {
    if (assay.markers().isEmpty()) {
      return 2;
    }
    if (followed.stream().anyMatch(assay::measures)) {
      return 0;
    }
    boolean ofTheDisease =
        assay.markers().stream().map(Marker::kind).anyMatch(kinds(disease)::contains);
    return ofTheDisease ? 1 : 3;
  }

  private static Set<Marker.Kind> kinds(Disease disease) {
    return switch (disease) {
      case AML ->
          Set.of(
              Marker.Kind.NPM1,
              Marker.Kind.RUNX1_RUNX1T1,
              Marker.Kind.CBFB_MYH11,
              Marker.Kind.PML_RARA,
              Marker.Kind.KMT2A,
              Marker.Kind.FLT3_ITD,
              Marker.Kind.FLOW);
      case ALL ->
          Set.of(
              Marker.Kind.IG_TR,
              Marker.Kind.BCR_ABL1,
              Marker.Kind.BCR_ABL1_E1A2,
              Marker.Kind.KMT2A,
              Marker.Kind.FLOW);
      case CML -> Set.of(Marker.Kind.BCR_ABL1, Marker.Kind.BCR_ABL1_MUTATION);
      case CLL, MYELOMA -> Set.of(Marker.Kind.IG_TR, Marker.Kind.FLOW);
    };
  }

  Optional<AssayDefinition> chosen(String id) {
    return offered.stream()
        .filter(assay -> assay.id().toString().equals(id))
        .map(AssayVersion::content)
        .findFirst();
  }

  /** The identity of the assay that a result was measured with; empty where none is offered. */
  String of(NewResult result) {
    return offered.stream()
        .filter(assay -> madeBy(assay.content(), result))
        .map(assay -> assay.id().toString())
        .findFirst()
        .orElse("");
  }

  private static boolean madeBy(AssayDefinition assay, NewResult result) {
    return assay.name().equalsIgnoreCase(result.assay().name())
        && assay.laboratory().equalsIgnoreCase(result.assay().laboratory())
        && assay.method() == result.assay().method()
        && assay.unit() == result.reported().unit();
  }

  /** The list to choose from, with none of them first. */
  List<Choice> choices(String none) {
    return Stream.concat(
            Stream.of(new Choice("", none)),
            offered.stream().map(a -> new Choice(a.id().toString(), label(a.content()))))
        .toList();
  }

  private static String label(AssayDefinition assay) {
    return Stream.of(assay.name(), assay.laboratory(), assay.unit().code())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
