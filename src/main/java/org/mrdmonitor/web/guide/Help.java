package org.mrdmonitor.web.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mrdmonitor.web.Shell;

/** Which page of the guide speaks of the page that is shown; templates read {@code inject:help}. */
@Named("help")
@RequestScoped
public class Help {

  private static final String ONE = "/[^/]+";

  /** The first pattern that the path of a page matches decides. */
  private static final Map<String, String> CHAPTERS = chapters();

  private final Shell shell;

  Help(Shell shell) {
    this.shell = shell;
  }

  /** The address of that page of the guide; its contents where none speaks of it. */
  public String path() {
    return pathFor(shell.path());
  }

  static String pathFor(String page) {
    return CHAPTERS.entrySet().stream()
        .filter(chapter -> page.matches(chapter.getKey()))
        .map(chapter -> "/guide/" + chapter.getValue())
        .findFirst()
        .orElse("/guide");
  }

  private static Map<String, String> chapters() {
    Map<String, String> chapters = new LinkedHashMap<>();
    chapters.put("/|/overdue-samples|/admin/targets.*|/account/mail|/admin/mail", "worklist");
    chapters.put(
        "/verification|/results" + ONE + "/verification|/admin/verification.*", "verification");
    chapters.put("/patients/new|/patients" + ONE + "/results/new|/results/.*|/events/.*", "entry");
    chapters.put("/patients" + ONE + "/events/new", "entry");
    chapters.put("/patients" + ONE + "/signatures", "signatures");
    chapters.put("/patients" + ONE + "/queries|/queries.*", "queries");
    chapters.put("/patients" + ONE + "/findings|/findings/.*", "findings");
    chapters.put("/patients.*", "timeline");
    chapters.put("/quality.*", "quality");
    chapters.put("/imports.*|/analysis.*", "import");
    chapters.put("/cohorts.*|/exports.*", "cohorts");
    chapters.put("/admin/assays.*", "assays");
    chapters.put("/rules.*|/admin/rule-sets.*", "rule-sets");
    return chapters;
  }
}
