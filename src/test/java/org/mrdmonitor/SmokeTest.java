package org.mrdmonitor;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SmokeTest {
  @Test
  void isReady() {
    given().get("/q/health/ready").then().statusCode(200);
  }
}
