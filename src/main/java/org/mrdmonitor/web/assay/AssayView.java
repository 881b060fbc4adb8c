package org.mrdmonitor.web.assay;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.measurement.Unit;
import org.mrdmonitor.store.AssayVersion;
import org.mrdmonitor.store.History;
import org.mrdmonitor.web.Choice;

/**
 * The page of one assay.
 *
 * @param path where its forms go
 * @param centres to choose from for a new assay; empty for one that has its centre
 * @param versions newest first; empty for a new assay
 */
record AssayView(
    String path, AssayForm form, List<Choice> centres, boolean retired, List<Version> versions) {

  /** A version in the history: what it said, and who made it why. */
  record Version(int number, boolean retired, String says, String by, String day, String reason) {

    static Version of(AssayVersion version, AssayMessages words) {
      return new Version(
          version.version(),
          version.retired(),
          new AssayText(version.content(), words).whole(),
          version.author().name(),
          LevelText.day(version.author().at().atOffset(ZoneOffset.UTC).toLocalDate()),
          version.author().reason());
    }
  }

  static AssayView ofNew(AssayForm form, List<Choice> centres) {
    return new AssayView("/admin/assays/new", form, centres, false, List.of());
  }

  static AssayView of(AssayForm form, History<AssayVersion> history, AssayMessages words) {
    List<Version> versions = new ArrayList<>();
    history.versions().forEach(version -> versions.add(0, Version.of(version, words)));
    AssayVersion current = history.current();
    return new AssayView(
        "/admin/assays/" + current.id(), form, List.of(), current.retired(), versions);
  }

  public boolean fresh() {
    return versions.isEmpty();
  }

  public String retirement() {
    return path + (retired ? "/return" : "/retirement");
  }

  public List<Choice> methods() {
    return withNone(Arrays.stream(Method.values()).map(m -> new Choice(m.code(), m.code())));
  }

  public List<Choice> units() {
    return withNone(Arrays.stream(Unit.values()).map(u -> new Choice(u.code(), u.code())));
  }

  public List<Specimen> specimens() {
    return List.of(Specimen.values());
  }

  private static List<Choice> withNone(Stream<Choice> choices) {
    return Stream.concat(Stream.of(new Choice("", "–")), choices).toList();
  }
}
