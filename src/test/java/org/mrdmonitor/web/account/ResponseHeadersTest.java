package org.mrdmonitor.web.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same protective headers on answers of every kind. */
@QuarkusTest
class ResponseHeadersTest {

  @ParameterizedTest
  @CsvSource({
    "/sign-in, 200",
    "/sign-out, 303",
    "/failing/auditors, 303",
    "/api/failing/auditors, 401",
    "/no-such-page, 404",
    "/css/no-such-file.css, 404",
    "/failing/conflict, 409",
    "/failing/broken, 500",
    "/failing/download, 200",
    "/css/base.css, 200",
    "/q/health/ready, 200",
  })
  void areOnEveryAnswer(String path, int status) {
    given()
        .redirects()
        .follow(false)
        .get(path)
        .then()
        .statusCode(status)
        .header(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                + " frame-ancestors 'none'; object-src 'none'")
        .header("Strict-Transport-Security", "max-age=63072000; includeSubDomains")
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
        .header("Cache-Control", path.startsWith("/css/") ? not("no-store") : equalTo("no-store"))
        .header("Server", (String) null);
  }

  @Test
  void anUploadBeyondTheLimitIsRefusedWithThemToo() throws IOException {
    String request =
        "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1099511627776\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\n\r\n";
    try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      byte[] answer = new byte[8192];
      int length = socket.getInputStream().read(answer);
      assertThat(new String(answer, 0, length, StandardCharsets.US_ASCII))
          .startsWith("HTTP/1.1 413")
          .containsIgnoringCase("X-Content-Type-Options: nosniff");
    }
  }
}
