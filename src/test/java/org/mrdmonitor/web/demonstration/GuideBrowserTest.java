package org.mrdmonitor.web.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.Browser;
import org.mrdmonitor.fixture.Browser.Look;
import org.mrdmonitor.fixture.SignedInAs;
import org.mrdmonitor.fixture.TestClock;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Accounts;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.simulation.DemonstrationCohort;
import org.mrdmonitor.store.PatientFiles;
import org.mrdmonitor.store.Patients;
import org.mrdmonitor.store.Purpose;

/**
 * The pictures of the guide are taken from the demonstration of one fixed day. Beside each stands
 * what its page said; a page that reads differently now is a failure until its picture is taken
 * again, with {@code mvn test -Dtest=GuideBrowserTest -Dguide=write}, and looked at.
 */
@QuarkusTest
@TestProfile(GuideBrowserTest.OwnDatabase.class)
class GuideBrowserTest {

  public static class OwnDatabase implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("mrd.data-dir", "./target/test-data/guide-${quarkus.uuid}");
    }
  }

  private static final Path GUIDE = Path.of("docs/guide");
  private static final Path READINGS = GUIDE.resolve("pictures.txt");
  private static final Pattern SHOWN =
      Pattern.compile("!\\[[^]]+]\\((?:docs/guide/)?([\\w-]+)\\.png\\)");

  /** Of what is signed: it holds identities that are new in each record. */
  private static final String CONTENT_HASH = "\\b[0-9a-f]{64}\\b";

  /** A picture: who looks at which page, and what is done there first. */
  private record Picture(String name, String person, String path, Look look, Consumer<Page> then) {
    Picture(String name, String person, String path) {
      this(name, person, path, Look.DESKTOP);
    }

    Picture(String name, String person, String path, Look look) {
      this(name, person, path, look, page -> {});
    }

    Picture(String name, String person, String path, Consumer<Page> then) {
      this(name, person, path, Look.DESKTOP, then);
    }
  }

  private static final List<Picture> PICTURES =
      List.of(
          new Picture("worklist", "coordinator", "/"),
          new Picture("timeline", "clinician", "/patients/{patient}"),
          new Picture(
              "entry", "clinician", "/patients/{patient}/results/new", GuideBrowserTest::type),
          new Picture("finding", "clinician", "/findings/{finding}"),
          new Picture("acknowledgement", "clinician", "/findings/{finding}/acknowledgement"),
          new Picture("import", "clinician", "/imports", GuideBrowserTest::preview),
          new Picture("cohort", "coordinator", "/cohorts"),
          new Picture("rule", "coordinator", "/rules/aml-2021-conversion"),
          new Picture("rule-sets", "administrator", "/admin/rule-sets"),
          new Picture("worklist-phone", "coordinator", "/", Look.PHONE),
          new Picture("timeline-dark", "clinician", "/patients/{patient}", Look.DESKTOP_DARK),
          new Picture("outcomes", "coordinator", "/cohorts/outcomes"),
          new Picture("flag-quality", "coordinator", "/findings/quality"),
          new Picture("assays", "administrator", "/admin/assays"),
          new Picture(
              "verification", "administrator", "/admin/verification", GuideBrowserTest::tryOut),
          new Picture(
              "signatures", "clinician", "/patients/{patient}/signatures", GuideBrowserTest::draft),
          new Picture("quality", "coordinator", "/quality", GuideBrowserTest::send),
          new Picture(
              "query",
              "coordinator",
              "/queries/new?about=patient&id={patient}",
              GuideBrowserTest::ask));

  @Inject DemonstrationImport demonstration;
  @Inject Accounts accounts;
  @Inject Patients patients;
  @Inject PatientFiles files;
  @Inject TestClock clock;

  @TestHTTPResource("/")
  URL application;

  @BeforeEach
  void stopTheClock() {
    clock.standAt("2026-11-22T09:00:00Z");
    demonstration.intoAnEmptyRecord();
  }

  @AfterEach
  void letTheClockRun() {
    clock.runAgain();
  }

  @Test
  void everyPictureShowsItsPageAsItReadsNow() throws IOException {
    Map<String, String> now = new TreeMap<>();
    try (Browser browser = Browser.open()) {
      for (Picture picture : PICTURES) {
        now.put(picture.name(), taken(picture, browser));
      }
    }
    String readings =
        String.join(
            "", now.entrySet().stream().map(e -> e.getKey() + " " + e.getValue() + "\n").toList());
    if (writing()) {
      Files.writeString(READINGS, readings);
    }
    assertThat(readings).isEqualTo(Files.readString(READINGS));
  }

  @Test
  void everyPictureIsShownAndEveryShownPictureIsThere() throws IOException {
    List<String> names = PICTURES.stream().map(Picture::name).sorted().toList();
    assertThat(shown()).isEqualTo(names);
    try (Stream<Path> all = Files.list(GUIDE)) {
      assertThat(all.map(Path::getFileName).map(Path::toString).filter(n -> n.endsWith(".png")))
          .containsExactlyInAnyOrderElementsOf(names.stream().map(n -> n + ".png").toList());
    }
  }

  private String taken(Picture picture, Browser browser) throws IOException {
    Page page =
        browser.window(
            picture.look(), SignedInAs.person(picture.person(), SignedInAs.PASSWORD), application);
    if (picture.look() != Look.PHONE) {
      page.setViewportSize(1200, 860);
    }
    page.navigate(application + address(picture.path()).substring(1));
    picture.then().accept(page);
    if (writing()) {
      Path file = GUIDE.resolve(picture.name() + ".png");
      Browser.picture(page, new Page.ScreenshotOptions().setPath(file));
    }
    String words =
        page.locator("main").innerText().replaceAll("\\s+", " ").replaceAll(CONTENT_HASH, "#");
    Files.writeString(Path.of("target", "guide-" + picture.name() + ".txt"), words);
    page.context().close();
    return digest(sorted(words));
  }

  private static void type(Page page) {
    page.locator("main [name$=sampled_on]").first().fill("20-Nov-2026");
    page.locator("main [name$=result]").first().fill("0.12");
    page.locator("main button[value=check]").first().click();
    // The read-back comes without a new page, so there is no loading to wait for.
    page.waitForSelector("main .reading");
  }

  /** What a centre would see if it asked for blind re-entry. */
  private static void tryOut(Page page) {
    page.locator("main tbody a").first().click();
    page.locator("main input[value=BLIND]").check();
    send(page);
  }

  private static void draft(Page page) {
    page.locator("main input[value=REVIEWED]").check();
    send(page);
  }

  private static void ask(Page page) {
    page.locator("main [name=field]").selectOption("missing");
    page.locator("main [name=question]").fill("Was blood taken in October?");
    send(page);
  }

  private static void send(Page page) {
    page.locator("main form[method=post] button.button:not(.plain):not(.quiet)").first().click();
  }

  private static void preview(Page page) {
    attach(
        page,
        "patients",
        "patient_id,family_name,given_name,born_on,sex,disease,centre\n"
            + "T-1,Example,Zoe,1971-03-14,female,AML,\n");
    attach(
        page,
        "results",
        "patient_id,sampled_on,specimen,marker,method,result,unit\n"
            + "T-1,2026-03-01,blood,NPM1 type A,RT-qPCR,0.012,%\n"
            + "T-1,31.04.2026,blood,NPM1 type A,RT-qPCR,0.020,%\n");
    page.locator("main form[method=post] button").first().click();
  }

  private static void attach(Page page, String field, String text) {
    page.locator("main input[name=" + field + "]")
        .setInputFiles(
            new FilePayload(field + ".csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
  }

  private String address(String path) {
    Actor clinician = accounts.named("clinician").orElseThrow().actor();
    PatientId patient = patients.byHospitalId(clinician, DemonstrationCohort.EXAMPLE).get(0);
    return path.replace("{patient}", patient.toString())
        .replace(
            "{finding}",
            files.open(clinician, patient, Purpose.VIEW).findings().get(0).id().toString());
  }

  private static List<String> shown() throws IOException {
    try (Stream<Path> pages = Stream.concat(Files.list(GUIDE), Stream.of(Path.of("README.md")))) {
      return pages
          .filter(page -> page.toString().endsWith(".md"))
          .flatMap(GuideBrowserTest::picturesOf)
          .distinct()
          .sorted()
          .toList();
    }
  }

  private static Stream<String> picturesOf(Path page) {
    try {
      Matcher matcher = SHOWN.matcher(Files.readString(page));
      return matcher.results().map(found -> found.group(1)).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean writing() {
    return "write".equals(System.getProperty("guide"));
  }

  /** Findings of equal rank may stand in either order: the words count, not their order. */
  private static String sorted(String words) {
    return String.join(" ", Stream.of(words.split(" ")).sorted().toList());
  }

  private static String digest(String words) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
