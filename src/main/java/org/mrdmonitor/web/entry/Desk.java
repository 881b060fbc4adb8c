package org.mrdmonitor.web.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.mrdmonitor.measurement.LevelWords;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.store.History;
import org.mrdmonitor.store.PatientFile;
import org.mrdmonitor.store.ResultVersion;
import org.mrdmonitor.web.Choice;
import org.mrdmonitor.web.PatientBanner;

/** What lies before a person who enters results: the patient's file and the centre's assays. */
record Desk(PatientFile file, Catalogue catalogue) {

  private static final int ROWS_AT_FIRST = 3;

  PatientBanner banner() {
    return PatientBanner.of(file.patient(), file.course().lastOf(EventKind.DEATH), file.asOf());
  }

  int version() {
    return file.entriesVersion();
  }

  List<Choice> choices(EntryMessages words) {
    return catalogue.offered().isEmpty() ? List.of() : catalogue.choices(words.catalogue_none());
  }

  /** What the assay chosen says of a sheet. */
  AssayFilling filled(Sheet sheet, EntryMessages words) {
    return AssayFilling.of(sheet, catalogue, emptySheet().assay(), file.asOf(), words);
  }

  /**
   * The sheet as the page begins: everything carried over from the last result but day and value.
   */
  Sheet emptySheet() {
    return file.results().stream()
        .map(History::current)
        .filter(result -> !result.voided())
        .max(
            Comparator.comparing((ResultVersion r) -> r.content().sampledOn())
                .thenComparing(r -> r.author().at()))
        .map(ResultVersion::content)
        .map(this::after)
        .orElseGet(() -> Sheet.first(ROWS_AT_FIRST));
  }

  /** The newest results of a marker; none where there is no such marker. */
  List<Recent> recent(String marker, Locale language) {
    return Recent.of(
        file.course().measurements().stream()
            .filter(m -> m.marker().name().equals(marker.strip()))
            .toList(),
        LevelWords.in(language));
  }

  private Sheet after(NewResult last) {
    return Sheet.after(last, ROWS_AT_FIRST).choosing(catalogue.of(last));
  }
}
