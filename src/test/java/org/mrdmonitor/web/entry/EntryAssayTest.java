package org.mrdmonitor.web.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.SignedInAs;
import org.mrdmonitor.measurement.AssayDefinition;
import org.mrdmonitor.measurement.ControlGene;
import org.mrdmonitor.measurement.ConversionFactor;
import org.mrdmonitor.measurement.FactorPeriod;
import org.mrdmonitor.measurement.InternationalScale;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.measurement.NotDetected;
import org.mrdmonitor.measurement.Quantified;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.measurement.Unit;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.NewPatient;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.patient.Sex;
import org.mrdmonitor.security.Accounts;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.store.AssayVersion;
import org.mrdmonitor.store.Assays;
import org.mrdmonitor.store.IdempotencyKey;
import org.mrdmonitor.store.PatientFiles;
import org.mrdmonitor.store.PatientRecords;
import org.mrdmonitor.store.Purpose;
import org.mrdmonitor.store.ResultVersion;

/** What an assay of the catalogue does to the rows of the entry page. */
@QuarkusTest
class EntryAssayTest {

  private static final Pattern INPUT = Pattern.compile("<input(?![^>]*checkbox)[^>]*>");
  private static final Pattern SELECT =
      Pattern.compile("(?s)<select[^>]* id=\"([^\"]*)\".*?</select>");
  private static final Pattern SELECTED = Pattern.compile("value=\"([^\"]*)\" selected");

  @Inject PatientRecords records;
  @Inject PatientFiles files;
  @Inject Assays assays;
  @Inject Accounts accounts;
  @Inject Clock clock;

  private final String unique = UUID.randomUUID().toString().substring(0, 8);
  private Actor actor;
  private PatientId patient;
  private SignedInAs clinician;

  @BeforeEach
  void aPatientWithChronicLeukaemia() {
    clinician = SignedInAs.clinician();
    actor = accounts.named("clinician").orElseThrow().actor();
    NewPatient kim =
        new NewPatient(
            "ASSAY-" + unique,
            "Example",
            "Kim",
            Optional.of(LocalDate.of(1970, 5, 7)),
            Sex.FEMALE,
            Disease.CML,
            "");
    patient =
        ((PatientRecords.Registration.Registered)
                records.register(actor, kim, IdempotencyKey.fresh()))
            .id();
  }

  @Test
  void theAssayChosenFillsWhatTheFieldsLeaveOpenAndSaysSo() {
    Map<String, String> form = row(ratio(), "0.5");

    Response page = send("check", form);

    page.then()
        .statusCode(200)
        .body(
            containsString("Taken from the assay Ratio " + unique),
            containsString("Row 1: usual limit LOD\u00a00.005\u00a0% taken"));
    Map<String, String> shown = fields(page);
    assertThat(shown)
        .containsEntry("marker", "BCR::ABL1")
        .containsEntry("method", "RT-qPCR")
        .containsEntry("unit", "%")
        .containsEntry("control_gene", "ABL1")
        .containsEntry("laboratory", "Labor Süd")
        .containsEntry("r0-lod", "0.005");
    send("save", shown).then().statusCode(303);
    assertThat(only().content().assay().name()).isEqualTo("Ratio " + unique);
    assertThat(only().author().reason()).isEqualTo("Usual limits of the assay were taken.");
  }

  @Test
  void theCopiesOfTheSampleAreBetterThanTheUsualLimit() {
    Map<String, String> form = row(ratio(), "0.5");
    Map<String, String> read = fields(send("check", form));
    read.put("r0-control_copies", "50000");

    // 3 / 50 000 = 0.006 %, and the usual 0.005 % is taken back
    Response page = send("check", read);

    assertThat(fields(page)).containsEntry("r0-lod", "").containsEntry("r0-loq", "0.02");
    page.then().body(containsString("0.006\u00a0% (3 copies of 50\u00a0000 ABL1)"));
  }

  @Test
  void anotherUnitThanThatOfTheAssayStopsWithBothReadings() {
    Map<String, String> form = row(ratio(), "0.0012");
    form.put("unit", "ratio");

    // 0.0012 % as it stands; 0.0012 as a ratio is 0.12 %
    send("check", form)
        .then()
        .statusCode(422)
        .body(
            containsString("href=\"#unit\""),
            containsString(
                "0.0012 is 0.0012\u00a0%\u00a0(1.2\u00a0×\u00a010⁻⁵) in %, or 0.12\u00a0% in"
                    + " ratio"));
    assertThat(results()).isEmpty();
  }

  @Test
  void anotherLaboratoryThanThatOfTheAssayStopsToo() {
    Map<String, String> form = row(ratio(), "0.5");
    form.put("laboratory", "Another");

    send("check", form)
        .then()
        .statusCode(422)
        .body(containsString("says Labor Süd, the field says Another"));
  }

  @Test
  void aRatioIsReadBackAndKeptWithItsFactorOnTheInternationalScale() {
    Response page = send("check", row(ratio(heldUntil(20)), "0.125"));

    // 0.125 % × 0.8 = 0.1 %
    page.then()
        .statusCode(200)
        .body(
            containsString("0.125\u00a0% × 0.8 = 0.1\u00a0%\u00a0(IS)"),
            containsString("times the conversion factor 0.8"));
    send("save", fields(page)).then().statusCode(303);
    NewResult kept = only().content();
    assertThat(kept.value()).isEqualTo(new Quantified(Level.ofPercent("0.1")));
    assertThat(kept.assay().internationalScale()).isTrue();
    assertThat(kept.reported().text()).isEqualTo("0.125");
    assertThat(kept.reported().unit()).isEqualTo(Unit.PERCENT);
    assertThat(kept.reported().conversion()).contains(ConversionFactor.of("0.8"));
    clinician
        .get("/results/" + only().id() + "/correction")
        .then()
        .body(containsString("name=\"conversion_factor\" type=\"text\" value=\"0.8\""));
  }

  @Test
  void theLimitOfANegativeIsConvertedWithIt() {
    Response page = send("check", row(ratio(heldUntil(20)), "not detected"));
    send("save", fields(page)).then().statusCode(303);

    // the usual 0.005 % × 0.8
    assertThat(only().content().value()).isEqualTo(new NotDetected(Level.ofPercent("0.004")));
  }

  @Test
  void aDayWithoutAFactorIsAskedAboutAndStaysOffTheScale() {
    Map<String, String> form = row(ratio(heldUntil(21)), "0.125");

    Response page = send("check", form);

    page.then()
        .statusCode(422)
        .body(
            containsString("no conversion factor of Ratio " + unique), not(containsString("(IS)")));
    Map<String, String> sure = fields(page);
    sure.put("r0-sure", "yes");
    Response again = send("check", sure);
    again.then().statusCode(200);
    Map<String, String> confirmed = fields(again);
    confirmed.put("r0-sure", "yes");
    send("save", confirmed).then().statusCode(303);
    assertThat(only().content().assay().internationalScale()).isFalse();
    assertThat(only().content().value()).isEqualTo(new Quantified(Level.ofPercent("0.125")));
    assertThat(only().author().reason()).contains("not on the International Scale");
  }

  @Test
  void theAssayOfTheLastResultIsChosenNextTimeAndAnotherOneReplacesWhatItSaid() {
    String first = ratio(heldUntil(20));
    send("save", fields(send("check", row(first, "0.125")))).then().statusCode(303);

    Map<String, String> next = fields(clinician.get(path()));

    assertThat(next)
        .containsEntry("catalogue", first)
        .containsEntry("unit", "%")
        .containsEntry("r0-result", "");
    next.put("catalogue", onTheScale());
    next.putAll(Map.of("r0-sampled_on", day(10), "r0-specimen", "PB", "r0-result", "0.2"));
    assertThat(fields(send("check", next)))
        .containsEntry("unit", "% IS")
        .containsEntry("laboratory", "Reference")
        .containsEntry("marker", "BCR::ABL1");
  }

  @Test
  void whereNoAssayIsChosenAnyMoreWhatItFilledInTheRowIsTakenBack() {
    Map<String, String> read = fields(send("check", row(ratio(heldUntil(20)), "0.125")));
    assertThat(read).containsEntry("r0-conversion_factor", "0.8");
    read.put("catalogue", "");

    Response page = send("check", read);

    assertThat(fields(page)).containsEntry("r0-lod", "").doesNotContainKey("r0-conversion_factor");
    page.then().body(not(containsString("(IS)")));
  }

  @Test
  void assaysOfTheMarkersFollowedComeFirst() {
    String bcr = onTheScale();
    String npm1 = added("AAA " + unique, "", Unit.PERCENT, "NPM1 type A", InternationalScale.NONE);

    String list = clinician.get(path()).asString();

    assertThat(list.indexOf(bcr)).isPositive().isLessThan(list.indexOf(npm1));
  }

  @Test
  void anAssayForAnotherMarkerIsAskedAbout() {
    Map<String, String> form = row(onTheScale(), "0.5");
    form.put("marker", "BCR::ABL1 e1a2");
    form.put(
        "catalogue", added("NPM " + unique, "", Unit.PERCENT, "NPM1", InternationalScale.NONE));

    send("check", form)
        .then()
        .statusCode(422)
        .body(containsString("is for NPM1, the marker is BCR::ABL1 e1a2"));
  }

  /** An assay that reports its own ratio, with these factors. */
  private String ratio(FactorPeriod... factors) {
    InternationalScale scale = new InternationalScale(List.of(factors));
    return added("Ratio " + unique, "Labor Süd", Unit.PERCENT, "BCR::ABL1", scale);
  }

  /** The factor 0.8, last valid so many days ago. */
  private FactorPeriod heldUntil(int daysAgo) {
    return new FactorPeriod(
        ConversionFactor.of("0.8"),
        today().minusDays(400),
        Optional.of(today().minusDays(daysAgo)));
  }

  private String onTheScale() {
    return added(
        "Scale " + unique, "Reference", Unit.PERCENT_IS, "BCR::ABL1", InternationalScale.NONE);
  }

  private String added(
      String name, String laboratory, Unit unit, String marker, InternationalScale scale) {
    AssayDefinition assay =
        new AssayDefinition(
            name,
            laboratory,
            Method.RT_QPCR,
            List.of(new Marker(marker)),
            Set.of(Specimen.PERIPHERAL_BLOOD),
            unit,
            Optional.of(ControlGene.ABL1),
            Optional.of(Level.ofPercent("0.005")),
            Optional.of(Level.ofPercent("0.02")),
            scale);
    AssayVersion added = ((Assays.Saved.Done) assays.add(actor, actor.home(), assay)).now();
    return added.id().toString();
  }

  private Map<String, String> row(String assay, String result) {
    Map<String, String> form = fields(clinician.get(path()));
    form.put("catalogue", assay);
    form.put("r0-sampled_on", day(20));
    form.put("r0-specimen", "PB");
    form.put("r0-result", result);
    return form;
  }

  private Response send(String step, Map<String, String> form) {
    Map<String, String> sent = new LinkedHashMap<>(form);
    sent.put("step", step);
    String[] fields =
        sent.entrySet().stream()
            .filter(field -> !field.getKey().equals("csrf-token"))
            .flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
            .toArray(String[]::new);
    return clinician.post(path(), fields);
  }

  /** The fields of the entry form as the page shows them, without its boxes to tick. */
  private static Map<String, String> fields(Response page) {
    String html = page.asString().replaceAll("(?s).*<main", "");
    Map<String, String> fields = new LinkedHashMap<>();
    INPUT
        .matcher(html)
        .results()
        .map(match -> match.group())
        .filter(input -> input.contains("name=\""))
        .forEach(input -> fields.put(attribute(input, "name"), attribute(input, "value")));
    SELECT
        .matcher(html)
        .results()
        .forEach(
            match -> {
              Matcher selected = SELECTED.matcher(match.group());
              fields.put(match.group(1), selected.find() ? selected.group(1) : "");
            });
    return fields;
  }

  private static String attribute(String input, String name) {
    Matcher value = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(input);
    return value.find() ? value.group(1) : "";
  }

  private ResultVersion only() {
    assertThat(results()).hasSize(1);
    return results().get(0);
  }

  private List<ResultVersion> results() {
    return files.open(actor, patient, Purpose.VIEW).results().stream()
        .map(history -> history.current())
        .toList();
  }

  private String path() {
    return "/patients/" + patient + "/results/new";
  }

  private String day(int ago) {
    return LevelText.day(today().minusDays(ago));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
