package org.mrdmonitor.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/rules", "/rules/eln-aml.2021", "/patients/0-1/results/new"})
  void keepsAPathOfThisApplication(String path) {
    assertThat(LocalPath.of(path).path()).isEqualTo(path);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "//evil.example",
        "https://evil.example",
        "https:evil",
        "/\\evil",
        "\\evil",
        "evil",
        "/rules?next=//evil",
        "/a//b",
        "/a\nLocation: x",
        "javascript:alert(1)"
      })
  void neverLeadsElsewhere(String path) {
    assertThat(LocalPath.of(path).path()).isEqualTo("/");
  }
}
