package org.mrdmonitor.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mrdmonitor.fixture.Ciede2000;
import org.mrdmonitor.fixture.Colour;
import org.mrdmonitor.fixture.Colour.Vision;

/** The colours of both schemes: contrast of texts and marks, and data told apart by everybody. */
class ColourTokensTest {

  private static final Path TOKENS =
      Path.of("src/main/resources/META-INF/resources/css/tokens.css");
  private static final Pattern TOKEN =
      Pattern.compile("--([\\w-]+): (?:light-dark\\((#\\w{6}), (#\\w{6})\\)|(#\\w{6}));");

  private static final List<String> DATA =
      List.of(
          "blood",
          "marrow",
          "series-3",
          "series-4",
          "series-5",
          "series-6",
          "threshold",
          "projection");
  private static final List<String> SURFACES =
      List.of("page", "surface", "surface-quiet", "surface-hover");
  private static final List<String> TEXTS =
      List.of("ink", "ink-quiet", "link", "danger", "good", "sev-molecular", "sev-warning");

  /** Which of the two colours of a token holds. */
  enum Scheme {
    LIGHT,
    DARK
  }

  /** Four pairs of the published test data, among them the ones with a turn of hue past 180°. */
  @ParameterizedTest
  @CsvSource({
    "50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425",
    "50, 2.4900, -0.0010, 50, -2.4900, 0.0011, 7.2195",
    "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644",
    "2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082"
  })
  void theDifferenceAgreesWithThePublishedPairs(
      double l1, double a1, double b1, double l2, double a2, double b2, double expected) {
    assertThat(Ciede2000.between(new double[] {l1, a1, b1}, new double[] {l2, a2, b2}))
        .isCloseTo(expected, within(5e-5));
  }

  @ParameterizedTest
  @EnumSource(Scheme.class)
  void textsStandOutFromEverySurface(Scheme scheme) throws IOException {
    Map<String, Colour> colours = colours(scheme);
    for (String text : TEXTS) {
      for (String surface : SURFACES) {
        assertThat(colours.get(text).contrastWith(colours.get(surface)))
            .as("%s on %s", text, surface)
            .isGreaterThanOrEqualTo(4.5);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Scheme.class)
  void severitiesStandOutFromTheirGround(Scheme scheme) throws IOException {
    Map<String, Colour> colours = colours(scheme);
    for (String severity : List.of("information", "watch", "warning", "molecular", "relapse")) {
      Colour ground = colours.get("sev-" + severity + "-ground");
      assertThat(colours.get("sev-" + severity).contrastWith(ground))
          .as(severity)
          .isGreaterThanOrEqualTo(4.5);
    }
  }

  @ParameterizedTest
  @EnumSource(Scheme.class)
  void marksAndBordersOfControlsStandOutFromTheSurface(Scheme scheme) throws IOException {
    Map<String, Colour> colours = colours(scheme);
    List<String> marks = new ArrayList<>(DATA);
    marks.addAll(List.of("line-control", "accent"));
    for (String mark : marks) {
      assertThat(colours.get(mark).contrastWith(colours.get("surface")))
          .as(mark)
          .isGreaterThanOrEqualTo(3);
    }
  }

  /** UI-49: at least 10 between any two colours of one chart, whatever the eyes. */
  @ParameterizedTest
  @EnumSource(Scheme.class)
  void colourBlindReadersTellTheDataApart(Scheme scheme) throws IOException {
    Map<String, Colour> colours = colours(scheme);
    for (Vision vision : Vision.values()) {
      for (int i = 0; i < DATA.size(); i++) {
        for (int j = i + 1; j < DATA.size(); j++) {
          Colour one = colours.get(DATA.get(i)).seenWith(vision);
          Colour other = colours.get(DATA.get(j)).seenWith(vision);
          assertThat(one.differenceFrom(other))
              .as("%s and %s with %s", DATA.get(i), DATA.get(j), vision)
              .isGreaterThanOrEqualTo(10);
        }
      }
    }
  }

  /** A chart on paper or in a file has no style sheet: its attributes are the light colours. */
  @Test
  void theSeriesOfAnSvgHaveTheColoursOfTheLightScheme() throws IOException {
    String code =
        Files.readString(Path.of("src/main/java/org/mrdmonitor/timeline/SeriesStyle.java"));
    Matcher token = TOKEN.matcher(Files.readString(TOKENS));
    List<String> missing = new ArrayList<>();
    while (token.find()) {
      boolean series = DATA.subList(0, 6).contains(token.group(1));
      if (series && !code.contains("\"" + token.group(2) + "\"")) {
        missing.add(token.group(1));
      }
    }
    assertThat(missing).isEmpty();
  }

  private static Map<String, Colour> colours(Scheme scheme) throws IOException {
    Map<String, Colour> colours = new HashMap<>();
    Matcher token = TOKEN.matcher(Files.readString(TOKENS));
    while (token.find()) {
      String own = token.group(scheme == Scheme.LIGHT ? 2 : 3);
      colours.put(token.group(1), Colour.of(own == null ? token.group(4) : own));
    }
    return colours;
  }
}
