package org.mrdmonitor.web.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mrdmonitor.timeline.Fact;
import org.mrdmonitor.timeline.TextWidth;
import org.mrdmonitor.web.signature.SignatureLine;

/**
 * How many of the newest results fit on one printed sheet of A4 beside everything else of a
 * timeline. No style sheet can count what fits, so the heights are reckoned here, in millimetres,
 * from what stands in {@code print.css}: lines of 3.75 mm, letters of 8.5 points, widths of a broad
 * face. A narrower face leaves air.
 *
 * @param results how many lines of the table of results are printed
 * @param left what is not on the sheet; empty where everything is
 */
record OneSheet(int results, Optional<Left> left) {

  /**
   * Results that are not on the sheet.
   *
   * @param from day of the earliest
   * @param to day of the latest
   */
  record Left(int count, String from, String to) {}

  /** What stands on the sheet beside the results. */
  record Rest(
      List<FindingCard> cards,
      List<PanelView> panels,
      List<RuleSaying> cannotTell,
      List<EventLine> events,
      List<SignatureLine> signatures) {}

  /** Height of a sheet of A4 between its margins, and a little less. */
  private static final double SHEET = 266;

  private static final double WIDTH = 188;
  private static final double LINE = 3.75;
  private static final double ROW = 4.4;
  private static final double LETTER = 2.75;

  /** Banners, the words of the footer, the heads of the tables, and the air between them. */
  private static final double FRAME = 46;

  /** A heading, with a line of text under it. */
  private static final double HEADING = 12;

  /** Air around a block, and between columns. */
  private static final double AIR = 2;

  /** What stands beside the sentence of a finding, and of a rule that cannot tell. */
  private static final String BASIS =
      " possible molecular relapse, wanted by 07-Dec-2026 NPM1 type A no repeat needed not yet"
          + " acknowledged, look at it by 07-Dec-2026 aml-2025-npm1-low-level, version 1";

  private static final String RULE = " cannot tell aml-2025-npm1-low-level, version 1 ELN-AML-2025";

  /** What stands beside the words of an event. */
  private static final String DAYS = "07-Dec-2026 - 07-Dec-2026   ";

  /** Fewer are never printed, even where another sheet is needed. */
  private static final int FEWEST = 3;

  static OneSheet of(List<ResultLine> results, Rest rest) {
    double room = SHEET - FRAME - rest(rest);
    int fitting = 0;
    for (ResultLine line : results) {
      room -= height(line);
      if (room < 0 && fitting >= FEWEST) {
        break;
      }
      fitting++;
    }
    return of(results, fitting);
  }

  private static OneSheet of(List<ResultLine> results, int printed) {
    int left = results.size() - printed;
    return new OneSheet(
        printed,
        left == 0
            ? Optional.empty()
            : Optional.of(
                new Left(
                    left,
                    results.get(results.size() - 1).sampledOn(),
                    results.get(printed).sampledOn())));
  }

  private static double rest(Rest rest) {
    return findings(rest.cards())
        + sayings(rest.cannotTell())
        + panels(rest.panels())
        + events(rest.events())
        + (rest.signatures().isEmpty() ? 0 : HEADING + 2 * ROW * rest.signatures().size());
  }

  /** The first has lines of its own for its sentence, and the others a heading. */
  private static double findings(List<FindingCard> cards) {
    return AIR
        + 1.5 * LINE
        + cards.stream().mapToDouble(c -> 1 + LINE * lines(c.sentence() + BASIS, WIDTH)).sum();
  }

  private static double sayings(List<RuleSaying> sayings) {
    return (sayings.isEmpty() ? 0 : HEADING)
        + sayings.stream().mapToDouble(s -> 1 + LINE * lines(s.sentence() + RULE, WIDTH)).sum();
  }

  /** Charts beside each other, two in a row; the highest of each row counts. */
  private static double panels(List<PanelView> panels) {
    int abreast = panels.size() == 1 ? 1 : 2;
    double width = WIDTH / abreast - AIR;
    double height = 0;
    for (int i = 0; i < panels.size(); i += abreast) {
      height +=
          panels.subList(i, Math.min(i + abreast, panels.size())).stream()
              .mapToDouble(p -> AIR + p.height() * width + facts(p, 2 / abreast))
              .max()
              .orElse(0);
    }
    return height;
  }

  private static double facts(PanelView panel, int columns) {
    double width = WIDTH / 2 - AIR;
    double lines =
        panel.groups().stream()
            .flatMap(g -> Stream.concat(g.facts().stream(), g.others().stream()))
            .filter(Fact::needed)
            .mapToDouble(f -> lines(f.label() + f.value() + f.note(), width))
            .sum();
    return LINE * Math.ceil((lines + panel.groups().size()) / columns);
  }

  /** They run on in lines; what was corrected in them too. */
  private static double events(List<EventLine> events) {
    StringBuilder text = new StringBuilder();
    for (EventLine event : events) {
      text.append(DAYS).append(event.kind()).append(event.detail());
      text.append(BASIS.repeat(event.versions()));
    }
    return LINE * lines(text.toString(), WIDTH);
  }

  private static double height(ResultLine line) {
    return ROW + LINE * line.versions();
  }

  private static int lines(String text, double width) {
    return text.isEmpty() ? 0 : (int) Math.ceil(TextWidth.of(text, LETTER) / width);
  }
}
