package org.mrdmonitor.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mrdmonitor.measurement.Assay;
import org.mrdmonitor.measurement.ControlGene;
import org.mrdmonitor.measurement.Series;
import org.mrdmonitor.rules.Finding;

/** Collects what the legend of one picture has to explain, from what the picture shows. */
final class LegendEntries {

  private final List<Legend.Entry> entries = new ArrayList<>();
  private final Words words;

  private LegendEntries(Words words) {
    this.words = words;
  }

  static List<Legend.Entry> of(Chart.Content content, Panel panel, Words words) {
    LegendEntries legend = new LegendEntries(words);
    legend.series(content.marks(), panel);
    legend.limits(content.marks().all());
    legend.unverified(content.marks().all(), panel);
    legend.signs(content);
    return legend.entries;
  }

  /** Each series by its filled mark, or by the first of its open marks where it has no number. */
  private void series(Marks marks, Panel panel) {
    for (int i = 0; i < panel.series().size(); i++) {
      List<Mark> own = marks.bySeries().get(i);
      Series series = panel.series().get(i);
      own.stream()
          .min(Comparator.comparing(Mark::knowledge))
          .map(m -> new Legend.MarkGlyph(m.style(), m.knowledge(), Legend.amountOf(m)))
          .ifPresent(g -> entries.add(new Legend.Entry(List.of(g), name(series, panel))));
    }
  }

  /** The specimen, and the assay where the panel has several in that specimen. */
  private String name(Series series, Panel panel) {
    String specimen = words.say("legend.specimen." + series.specimen().code());
    long ofSpecimen =
        panel.series().stream()
            .filter(s -> s.specimen() == series.specimen())
            .filter(s -> s.marker().equals(series.marker()))
            .count();
    String name = ofSpecimen == 1 ? specimen : specimen + ", " + assay(series.assay());
    return panel.compares() ? panel.levelText(series, words) + ", " + name : name;
  }

  private String assay(Assay assay) {
    StringBuilder text = new StringBuilder(words.method(assay.method()));
    if (!assay.name().isEmpty()) {
      text.append(' ').append(assay.name());
    }
    assay.controlGene().map(ControlGene::name).ifPresent(gene -> text.append(", ").append(gene));
    if (!assay.laboratory().isEmpty()) {
      text.append(", ").append(assay.laboratory());
    }
    return text.toString();
  }

  private void limits(List<Mark> marks) {
    for (Knowledge knowledge : Knowledge.values()) {
      if (knowledge != Knowledge.QUANTIFIED) {
        add(Legend.marksOf(marks, knowledge, Legend.Amount.ENOUGH), "legend." + knowledge);
      }
    }
    List<Legend.MarkGlyph> tooLittle = new ArrayList<>();
    for (Knowledge knowledge : Knowledge.values()) {
      tooLittle.addAll(Legend.marksOf(marks, knowledge, Legend.Amount.TOO_LITTLE));
    }
    add(tooLittle, "legend.inadequate");
  }

  private void unverified(List<Mark> marks, Panel panel) {
    if (marks.stream().anyMatch(m -> m.check() == Check.WAITS)) {
      Unverified.Use use = panel.standings().get(0).unverified().use();
      add(List.of(Legend.Sign.UNVERIFIED), "legend.UNVERIFIED." + use);
    }
  }

  private void signs(Chart.Content content) {
    List<Finding> flagged = content.flags().stream().flatMap(f -> f.findings().stream()).toList();
    if (content.flags().stream().anyMatch(Flag::standing)) {
      add(List.of(Legend.Sign.FLAG), "legend.FLAG");
    }
    if (!flagged.isEmpty() && content.flags().stream().anyMatch(f -> !f.standing())) {
      add(List.of(Legend.Sign.FLAG_ENDED), "legend.FLAG_ENDED");
    }
    if (!content.thresholds().isEmpty()) {
      add(List.of(Legend.Sign.THRESHOLD), "legend.THRESHOLD");
    }
    if (content.fit().isPresent()) {
      add(List.of(Legend.Sign.FIT), "legend.FIT");
    }
    if (!content.gaps().isEmpty()) {
      add(List.of(Legend.Sign.GAP), "legend.GAP");
    }
    if (!content.happenings().bars().isEmpty()) {
      add(List.of(Legend.Sign.TREATMENT), "legend.TREATMENT");
    }
    if (!content.happenings().ticks().isEmpty()) {
      add(List.of(Legend.Sign.EVENT), "legend.EVENT");
    }
  }

  private void add(List<? extends Legend.Glyph> glyphs, String key) {
    if (!glyphs.isEmpty()) {
      entries.add(new Legend.Entry(glyphs, words.say(key)));
    }
  }
}
