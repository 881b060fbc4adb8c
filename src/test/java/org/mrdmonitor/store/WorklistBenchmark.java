package org.mrdmonitor.store;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.SignedInAs;
import org.mrdmonitor.security.Accounts;
import org.mrdmonitor.security.Actor;

/**
 * How fast the worklist answers over a large record. Not a test: surefire does not find it by its
 * name, and it asserts no time.
 *
 * <pre>mvn test -Dtest=WorklistBenchmark</pre>
 *
 * <p>{@code -Dpatients=100000 -Dwaiting=20000 -Drounds=400} are the defaults; {@code
 * -DargLine="-Drounds=100"} hands another on. The floors of the same run: an empty page (the form
 * of a new patient, behind the same frame and session) and fifty rows by key.
 */
@QuarkusTest
class WorklistBenchmark {

  private static final int PATIENTS = Integer.getInteger("patients", 100_000);
  private static final int WAITING = Integer.getInteger("waiting", 20_000);
  private static final int ROUNDS = Integer.getInteger("rounds", 400);
  private static final int WARM_UP = 150;

  @Inject LargeRecord record;
  @Inject Accounts accounts;

  @TestHTTPResource("/")
  URL application;

  private final HttpClient client = HttpClient.newHttpClient();
  private String cookie = "";

  /** Something to measure. */
  @FunctionalInterface
  private interface Step {
    Object run() throws Exception;
  }

  @Test
  void measure() throws Exception {
    Actor clinician = accounts.named("clinician").orElseThrow().actor();
    long began = System.nanoTime();
    record.write(clinician, PATIENTS, PATIENTS / WAITING);
    print(
        "%,d patients, %,d findings, written in %.0f s; %d processors, Java %s",
        record.count("patients").orElse(0),
        record.count("findings").orElse(0),
        (System.nanoTime() - began) / 1e9,
        Runtime.getRuntime().availableProcessors(),
        Runtime.version());
    cookie = "mrd=" + SignedInAs.clinician().sessionSecret();
    print("| answer | median ms | p99 ms | to its floor |");
    print("|---|---:|---:|---:|");
    line("floor: fifty rows by key", 0, () -> record.floor());
    double page = line("floor: an empty page", 0, () -> get("/patients/new"));
    line("worklist", page, () -> get("/"));
    line("worklist, only late ones", page, () -> get("/?only=late"));
    line("worklist, page 20", page, () -> get("/?page=20"));
    line("overdue samples", page, () -> get("/overdue-samples"));
  }

  private double line(String name, double floor, Step step) throws Exception {
    for (int i = 0; i < WARM_UP; i++) {
      step.run();
    }
    double[] times = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long begin = System.nanoTime();
      step.run();
      times[i] = (System.nanoTime() - begin) / 1e6;
    }
    Arrays.sort(times);
    double median = times[ROUNDS / 2];
    String ratio = floor == 0 ? "" : String.format(Locale.ROOT, "%.1f", median / floor);
    print("| %s | %.2f | %.2f | %s |", name, median, times[ROUNDS * 99 / 100], ratio);
    return median;
  }

  private String get(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(application + path.substring(1)))
            .header("Cookie", cookie)
            .build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " answered " + answer.statusCode());
    }
    return answer.body();
  }

  private static void print(String text, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, text, arguments));
  }
}
