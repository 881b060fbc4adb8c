package org.mrdmonitor.web.timeline;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.store.History;
import org.mrdmonitor.store.PatientFile;
import org.mrdmonitor.store.ResultVersion;
import org.mrdmonitor.store.Verification;
import org.mrdmonitor.store.Verified;

/**
 * What a second person said of a result, as marked beside it.
 *
 * @param state {@code verified, differs, sent-back, not-verified}
 * @param by who said it last, with the moment; empty where nobody did
 * @param used whether rules may use the result
 */
record SecondPerson(String state, Optional<Saying> by, boolean used) {

  /** Who said it, and when, in a form for people and one for machines. */
  record Saying(String name, String at, String instant) {

    static Saying of(Verification said) {
      return new Saying(
          said.author().name(), Moment.of(said.author().at()), said.author().at().toString());
    }
  }

  /** Empty where the centre asks for nobody, and for what is voided. */
  static Optional<SecondPerson> of(Verified verified, ResultVersion version) {
    if (!verified.asked() || version.voided()) {
      return Optional.empty();
    }
    Optional<Verification> said = verified.of(version);
    return Optional.of(
        new SecondPerson(
            said.map(each -> state(each.outcome())).orElse("not-verified"),
            said.map(Saying::of),
            verified.counts(version)));
  }

  /** What was said of each result that holds; empty where the centre asks for nobody. */
  static Map<MeasurementId, SecondPerson> ofResults(PatientFile file) {
    Map<MeasurementId, SecondPerson> marks = new HashMap<>();
    file.results().stream()
        .map(History::current)
        .forEach(
            version ->
                of(file.verified(), version).ifPresent(mark -> marks.put(version.id(), mark)));
    return marks;
  }

  private static String state(Verification.Outcome outcome) {
    return switch (outcome) {
      case AGREES, FIRST_STANDS -> "verified";
      case DIFFERS, SENT_BACK -> outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }

  /** How many results rules do without, because nobody verified them. */
  static int leftOut(PatientFile file) {
    return file.course().measurements().size() - file.courseOfRules().measurements().size();
  }

  public boolean verified() {
    return state.equals("verified");
  }
}
