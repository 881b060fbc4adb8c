package org.mrdmonitor.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RemarkTest {

  @Test
  void isKeptAsACodeAndSaidInTheLanguageOfTheReader() {
    Remark remark = Remark.of("result-corrected", "12-Jan-2026", "Wrong column read.");
    assertThat(remark.stored())
        .isEqualTo("step.result-corrected\u001f12-Jan-2026\u001fWrong column read.");
    Remark read = Remark.read(remark.stored());
    assertThat(read).isEqualTo(remark);
    assertThat(read.text()).isEqualTo("Result of 12-Jan-2026 corrected: Wrong column read.");
    assertThat(read.in(Locale.GERMAN))
        .isEqualTo("Ergebnis vom 12-Jan-2026 berichtigt: Wrong column read.");
  }

  /** What a person wrote is never read as a place of the sentence. */
  @Test
  void wordsOfAPersonStayAsTheyWere() {
    Remark remark = Remark.of("result-corrected", "{1}", "see {0} and $1");
    assertThat(remark.text()).isEqualTo("Result of {1} corrected: see {0} and $1");
  }

  @Test
  void aRemarkWithoutArgumentsIsACodeToo() {
    Remark remark = Remark.of("results-imported");
    assertThat(Remark.read(remark.stored()).in(Locale.GERMAN)).isEqualTo("Ergebnisse importiert.");
  }

  /** As the record wrote them before it kept the code. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Result of 12-Jan-2026 entered. | Ergebnis vom 12-Jan-2026 eingegeben.",
        "3 results entered. | 3 Ergebnisse eingegeben.",
        "Result of 12-Jan-2026 taken back: Taken back by the author."
            + "| Ergebnis vom 12-Jan-2026 zurückgenommen: Von der eingebenden Person"
            + " zurückgenommen.",
        "Event (therapy-stop) of 02-Feb-2026 corrected: wrong day"
            + "| Ereignis (Therapie beendet) vom 02-Feb-2026 berichtigt: wrong day",
        "Rule sets chosen: ELN_AML_2025. Decision of the board."
            + "| Regelwerke gewählt: ELN_AML_2025. Decision of the board.",
        "Assigned to nobody. | Niemandem zugewiesen.",
        "Assigned to clinician. | Zugewiesen an clinician.",
        "repeat sample: in two weeks | Kontrollprobe: in two weeks",
        "We talked about it, and other: things | We talked about it, and other: things"
      })
  void recognisesTheSentencesOfOlderRows(String stored, String said) {
    assertThat(Remark.read(stored).in(Locale.GERMAN)).isEqualTo(said);
    assertThat(Remark.read(stored).text()).isEqualTo(stored);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Usual limits of the assay were taken."
            + "| Die üblichen Grenzen des Verfahrens wurden übernommen.",
        "Checked against the report: sampled before the diagnosis of 01-Feb-2026; more than a"
            + " thousandfold from the sample before. Usual limits of the assay were taken."
            + "| Am Befundbericht geprüft: vor der Diagnose vom 01-Feb-2026 abgenommen; mehr als"
            + " das Tausendfache gegenüber der Probe davor. Die üblichen Grenzen des Verfahrens"
            + " wurden übernommen.",
        "relapse | relapse"
      })
  void saysReasonsOfTheRecordAndLeavesThoseOfPeople(String reason, String said) {
    assertThat(Remark.said(reason, Locale.GERMAN)).isEqualTo(said);
    assertThat(Remark.said(reason, Locale.ENGLISH)).isEqualTo(reason);
  }

  @ParameterizedTest
  @EnumSource(Action.class)
  void everyDecisionHasItsWords(Action action) {
    assertThat(Remark.decided(action.word(), Locale.GERMAN)).isNotEqualTo(action.word());
    assertThat(Remark.decided(action.word(), Locale.ENGLISH)).isEqualTo(action.word());
    assertThat(Remark.read(action.word() + ": why").in(Locale.GERMAN)).endsWith(": why");
  }

  @ParameterizedTest
  @EnumSource(OverrideReason.class)
  void everyReasonToOverrideHasItsWords(OverrideReason reason) {
    assertThat(Remark.decided(reason.word(), Locale.GERMAN)).isNotEqualTo(reason.word());
    assertThat(Remark.read(reason.word() + ": why").key()).startsWith("step.");
  }

  @ParameterizedTest
  @EnumSource(FindingStep.Kind.class)
  void everyStepHasItsWords(FindingStep.Kind kind) {
    assertThat(kind.in(Locale.GERMAN)).isNotEqualTo(kind.in(Locale.ENGLISH));
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    ResourceBundle german = ResourceBundle.getBundle("messages/remark", Locale.GERMAN);
    ResourceBundle english = ResourceBundle.getBundle("messages/remark", Locale.ROOT);
    assertThat(new TreeSet<>(german.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
    assertThat(german.getLocale()).isEqualTo(Locale.GERMAN);
  }
}
