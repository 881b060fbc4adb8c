package org.mrdmonitor.web;

import static io.restassured.RestAssured.given;

import com.microsoft.playwright.Page;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mrdmonitor.fixture.Browser;
import org.mrdmonitor.fixture.Browser.Look;
import org.mrdmonitor.fixture.ShownCohort;
import org.mrdmonitor.fixture.SignedInAs;
import org.mrdmonitor.store.PatientFile;

/** Brings the person of a stop to its page, in a window of their own. */
@ApplicationScoped
class Visitors {

  private final ShownCohort cohort;
  private final Map<String, SignedInAs> people = new ConcurrentHashMap<>();

  Visitors(ShownCohort cohort) {
    this.cohort = cohort;
  }

  Page at(Stop stop, Browser browser, URL application) {
    Page page =
        stop.person().isEmpty()
            ? browser.window(Look.DESKTOP)
            : browser.window(Look.DESKTOP, signedIn(stop.person()), application);
    return arrived(page, stop, application);
  }

  Page withoutScript(Stop stop, Browser browser, URL application) {
    Page page =
        stop.person().isEmpty()
            ? browser.windowWithoutScript(Look.DESKTOP)
            : browser.windowWithoutScript(Look.DESKTOP, signedIn(stop.person()), application);
    return arrived(page, stop, application);
  }

  /** The page of a stop as it comes, before anything is done on it, for a German reader. */
  String german(Stop stop) {
    RequestSpecification request =
        stop.person().isEmpty() ? given() : signedIn(stop.person()).request();
    return request.header("Accept-Language", "de").get(address(stop.path())).asString();
  }

  private Page arrived(Page page, Stop stop, URL application) {
    page.navigate(application + address(stop.path()).substring(1));
    stop.then().accept(page);
    return page;
  }

  private String address(String path) {
    PatientFile file = cohort.file();
    return path.replace("{patient}", file.patient().id().toString())
        .replace("{finding}", file.findings().get(0).id().toString())
        .replace("{result}", file.results().get(0).current().measurement().id().toString())
        .replace("{event}", file.events().get(0).current().event().id().toString());
  }

  private SignedInAs signedIn(String name) {
    return people.computeIfAbsent(name, n -> SignedInAs.person(n, SignedInAs.PASSWORD));
  }
}
