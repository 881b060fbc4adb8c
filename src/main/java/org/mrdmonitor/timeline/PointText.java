package org.mrdmonitor.timeline;

import java.util.OptionalLong;
import org.mrdmonitor.measurement.Adequacy;
import org.mrdmonitor.measurement.ControlGene;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Measurement;

/** A result in one line: {@code 13-Nov-2026: 0.031 %, blood, RT-qPCR, ABL1 41,200 copies}. */
public final class PointText {

  private PointText() {}

  static String of(Measurement measurement, Words words) {
    StringBuilder text = new StringBuilder(LevelText.day(measurement.sampledOn()));
    text.append(": ").append(words.level(measurement));
    text.append(", ").append(words.say("specimen." + measurement.specimen().code()));
    text.append(", ").append(words.method(measurement.assay().method()));
    if (!measurement.assay().name().isEmpty()) {
      text.append(' ').append(measurement.assay().name());
    }
    String amount = amount(measurement, words);
    if (!amount.isEmpty()) {
      text.append(", ").append(amount);
    }
    if (measurement.adequacy() == Adequacy.INADEQUATE) {
      text.append(", ").append(words.say("adequacy.inadequate"));
    }
    if (!measurement.assay().laboratory().isEmpty()) {
      text.append(", ").append(measurement.assay().laboratory());
    }
    return text.toString();
  }

  /** How much material: {@code ABL1 41,200 copies}, {@code 500,000 events}, or nothing. */
  public static String amount(Measurement measurement, Words words) {
    OptionalLong copies = measurement.input().controlCopies();
    if (copies.isPresent()) {
      String gene =
          measurement
              .assay()
              .controlGene()
              .map(ControlGene::name)
              .orElse(words.say("amount.control"));
      return words.say("amount.copies", gene, LevelText.count(copies.getAsLong()));
    }
    OptionalLong events = measurement.input().totalEvents();
    return events.isPresent()
        ? words.say("amount.events", LevelText.count(events.getAsLong()))
        : "";
  }

  /** The same for a column that names it: {@code ABL1 41 200}, {@code 500 000}, or nothing. */
  public static String shortAmount(Measurement measurement) {
    OptionalLong copies = measurement.input().controlCopies();
    if (copies.isPresent()) {
      String gene = measurement.assay().controlGene().map(ControlGene::name).orElse("");
      return (gene + LevelText.SPACE + LevelText.count(copies.getAsLong())).strip();
    }
    OptionalLong events = measurement.input().totalEvents();
    return events.isPresent() ? LevelText.count(events.getAsLong()) : "";
  }
}
