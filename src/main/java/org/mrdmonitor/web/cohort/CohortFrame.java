package org.mrdmonitor.web.cohort;

import java.util.ArrayList;
import java.util.List;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.store.Cohorts;
import org.mrdmonitor.timeline.cohort.Cohort;
import org.mrdmonitor.timeline.cohort.IndexEvent;

/**
 * What stands on top of every page of a cohort.
 *
 * @param lead how many patients and results
 * @param leftOut what is not in it, in sentences
 * @param query the choice, for addresses
 * @param since {@code since diagnosis}
 * @param file where the table of the page can be taken out
 */
record CohortFrame(
    CohortForm form,
    CohortOptions options,
    List<View> views,
    String lead,
    List<String> leftOut,
    boolean empty,
    String query,
    String since,
    String file) {

  /** A page about the same cohort. */
  record View(String code, String address, String label, boolean present) {}

  /** The pages of a cohort. */
  enum Page {
    COURSES("/cohorts", "courses"),
    OUTCOMES("/cohorts/outcomes", "outcomes"),
    RESPONSE("/cohorts/response", "response"),
    SAVED("/cohorts/saved", "saved"),
    /** For coordinators. */
    EXPORT("/cohorts/export", "export");

    private final String path;
    private final String file;

    Page(String path, String file) {
      this.path = path;
      this.file = file;
    }

    String path() {
      return path;
    }

    String code() {
      return file;
    }

    private String label(CohortMessages messages) {
      return switch (this) {
        case COURSES -> messages.view_courses();
        case OUTCOMES -> messages.view_outcomes();
        case RESPONSE -> messages.view_response();
        case SAVED -> messages.view_saved();
        case EXPORT -> messages.view_export();
      };
    }
  }

  static CohortFrame of(
      Page page,
      CohortForm form,
      CohortOptions options,
      CohortMessages messages,
      Cohorts.Reading reading) {
    return reading instanceof Cohorts.Reading.Read read
        ? of(page, form, options, messages, read.file().cohort())
        : tooMany(page, form, options, messages, ((Cohorts.Reading.TooMany) reading).patients());
  }

  private static CohortFrame of(
      Page page, CohortForm form, CohortOptions options, CohortMessages messages, Cohort cohort) {
    String lead =
        messages.lead(
            LevelText.count(cohort.members().size()),
            LevelText.count(cohort.results()),
            form.chosen().markerName(options.words()),
            since(form.indexEvent(), messages));
    return new CohortFrame(
        form,
        options,
        views(page, form, messages),
        lead,
        leftOut(cohort.leftOut(), messages),
        cohort.members().isEmpty(),
        form.query(),
        since(form.indexEvent(), messages),
        "/cohorts/" + page.code() + ".csv?" + form.query());
  }

  private static CohortFrame tooMany(
      Page page, CohortForm form, CohortOptions options, CohortMessages messages, int patients) {
    return new CohortFrame(
        form,
        options,
        views(page, form, messages),
        messages.too_many(LevelText.count(patients)),
        List.of(),
        true,
        form.query(),
        since(form.indexEvent(), messages),
        "");
  }

  static List<View> views(Page present, CohortForm form, CohortMessages messages) {
    List<View> views = new ArrayList<>();
    for (Page page : Page.values()) {
      String address = page.path() + "?" + form.query();
      views.add(new View(page.code(), address, page.label(messages), page == present));
    }
    return views;
  }

  private static List<String> leftOut(Cohort.LeftOut leftOut, CohortMessages messages) {
    List<String> sentences = new ArrayList<>();
    if (leftOut.withoutIndex() > 0) {
      sentences.add(messages.without_index(leftOut.withoutIndex()));
    }
    if (leftOut.withoutScale() > 0) {
      sentences.add(messages.without_scale(leftOut.withoutScale()));
    }
    if (leftOut.results() > 0) {
      sentences.add(messages.other_scale(leftOut.results()));
    }
    if (leftOut.unverified() > 0) {
      sentences.add(messages.unverified(leftOut.unverified()));
    }
    return sentences;
  }

  /** {@code since diagnosis}. */
  static String since(IndexEvent index, CohortMessages messages) {
    return switch (index) {
      case DIAGNOSIS -> messages.since_diagnosis();
      case TRANSPLANT -> messages.since_transplant();
      case END_OF_TREATMENT -> messages.since_end();
      case STOP_OF_TREATMENT -> messages.since_stop();
    };
  }

  /** What was chosen for one of the parameters. */
  public String chosen(String parameter) {
    return form.parameters().getOrDefault(parameter, "");
  }

  /** Whether a table can be taken out. */
  public boolean hasFile() {
    return !empty;
  }
}
