package org.mrdmonitor.web;

import java.util.List;
import java.util.stream.Stream;

/** All pages of the product and their states; a new page adds its line. */
final class Tour {

  private static final String ENTRY = "/patients/{patient}/results/new";
  private static final String ACKNOWLEDGEMENT = "/findings/{finding}/acknowledgement";
  private static final String PATIENTS =
      "patient_id,family_name,given_name,born_on,sex,disease,centre\n"
          + "T-1,Example,Zoe,1971-03-14,female,AML,\n";
  private static final String RESULTS =
      "patient_id,sampled_on,specimen,marker,method,result,unit\n"
          + "T-1,2026-03-01,blood,NPM1 type A,RT-qPCR,0.012,%\n"
          + "T-1,2026-04-01,blood,NPM1 type A,RT-qPCR,<0.001,%\n";
  private static final String FOREIGN_HEADINGS =
      "Patient number,Abnahme am,Material,Gen,Verfahren,MRD-Wert\n"
          + "T-1,2026-03-01,blood,NPM1 type A,RT-qPCR,0.012\n";
  private static final String RESULTS_WITH_A_FAULT = RESULTS + "T-1,31.04.2026,blood,NPM1,,x,%\n";

  private static final List<Stop> BEFORE_SIGN_IN =
      List.of(
          Stop.open("gallery", "/gallery"),
          Stop.open("sign-in", "/sign-in"),
          Stop.open("sign-in-refused", "/sign-in")
              .filled("username", "nobody")
              .filled("password", "something")
              .sent(),
          Stop.open("new-password", "/new-password"),
          Stop.open("new-password-refused", "/new-password").sent(),
          Stop.open("guide", "/guide"),
          Stop.open("guide-first-minutes", "/guide/first-minutes"),
          Stop.open("no-such-page", "/no-such-page"));

  private static final List<Stop> LISTS =
      List.of(
          Stop.clinician("worklist", "/"),
          Stop.clinician("worklist-nothing-found", "/?marker=no-such-marker"),
          Stop.clinician("overdue-samples", "/overdue-samples"),
          Stop.clinician("results-to-verify", "/verification"),
          Stop.clinician("patients", "/patients"),
          Stop.clinician("registration", "/patients/new"),
          Stop.clinician("registration-refused", "/patients/new").sent(),
          Stop.coordinator("flag-quality", "/findings/quality"),
          Stop.coordinator("flag-quality-refused", "/findings/quality?from=soon"),
          Stop.coordinator("flag-quality-nothing", "/findings/quality?until=1990-01-01"),
          Stop.clinician("guide-chapter", "/guide/entry"),
          Stop.clinician("rules", "/rules"),
          Stop.clinician("rule", "/rules/aml-2021-conversion"),
          Stop.clinician("not-found", "/patients/00000000-0000-0000-0000-000000000000"),
          Stop.administrator("forbidden", "/"));

  private static final List<Stop> COHORTS =
      List.of(
          Stop.coordinator("cohort", "/cohorts"),
          Stop.coordinator("cohort-outcomes", "/cohorts/outcomes"),
          Stop.coordinator("cohort-response", "/cohorts/response"),
          Stop.coordinator("cohort-export", "/cohorts/export"),
          Stop.coordinator("cohorts-saved", "/cohorts/saved"));

  private static final List<Stop> QUALITY =
      List.of(
          Stop.clinician("quality", "/quality"),
          Stop.coordinator("quality-run", "/quality").sent(),
          Stop.clinician("quality-excluding", "/quality").pressed("details > summary"));

  private static final List<Stop> QUERIES =
      List.of(
          Stop.clinician("queries", "/queries"),
          Stop.coordinator("queries-nothing-found", "/queries?disease=CLL&state=closed"),
          Stop.clinician("queries-of-patient", "/patients/{patient}/queries"),
          Stop.clinician("query-question", "/queries/new?about=result&id={result}"),
          Stop.coordinator("query-question-refused", "/queries/new?about=event&id={event}").sent(),
          Stop.coordinator("query", "/queries/new?about=patient&id={patient}")
              .chosen("field", "missing")
              .filled("question", "Was blood taken in month 3?")
              .sent(),
          Stop.clinician("query-answer-refused", "/queries/new?about=result&id={result}")
              .chosen("field", "value")
              .filled("question", "Is the value right?")
              .sent()
              .sent());

  private static final List<Stop> PATIENT =
      List.of(
          Stop.clinician("timeline", "/patients/{patient}"),
          Stop.clinician("timeline-note-refused", "/patients/{patient}").pressed("#note button"),
          Stop.clinician("timeline-linear", "/patients/{patient}?scale=linear"),
          Stop.clinician("timeline-as-of", "/patients/{patient}?asOf=2026-01-15"),
          Stop.clinician("timeline-second-sample", "/patients/{patient}?sample=2"),
          Stop.clinician("results", "/patients/{patient}/results"),
          Stop.clinician("events", "/patients/{patient}/events"),
          Stop.clinician("findings", "/patients/{patient}/findings"),
          Stop.clinician("signatures", "/patients/{patient}/signatures"),
          Stop.clinician("signatures-refused", "/patients/{patient}/signatures").sent(),
          Stop.clinician("signatures-draft", "/patients/{patient}/signatures")
              .pressed("input[value=REVIEWED]")
              .sent(),
          Stop.clinician("access-log", "/patients/{patient}/access-log"),
          Stop.clinician("finding", "/findings/{finding}"),
          Stop.clinician("assignment", "/findings/{finding}/assignment"),
          Stop.clinician("closing", "/findings/{finding}/closing"),
          Stop.clinician("closing-refused", "/findings/{finding}/closing").sent(),
          Stop.clinician("acknowledgement", ACKNOWLEDGEMENT),
          Stop.clinician("acknowledgement-refused", ACKNOWLEDGEMENT).sent(),
          Stop.clinician("override-refused", ACKNOWLEDGEMENT).pressed("button.danger"));

  private static final List<Stop> ENTRY_PAGES =
      List.of(
          Stop.clinician("entry", ENTRY),
          Stop.clinician("entry-refused", ENTRY)
              .filled("sampled_on", "31.04.2026")
              .filled("result", "O.001")
              .sent(),
          Stop.clinician("entry-read-back", ENTRY)
              .filled("sampled_on", "2026-02-20")
              .filled("result", "0.4")
              .sent(),
          Stop.clinician("entry-with-assay", ENTRY)
              .chosen("catalogue", "NPM1 transcript, Central laboratory, %")
              .filled("sampled_on", "2026-02-20")
              .filled("result", "0.4")
              .sent(),
          Stop.clinician("entry-pasted", ENTRY)
              .pressed("details > summary")
              .filled("pasted", "sampled_on\tresult\n2026-02-20\t0.4\n2026-02-27\t<0.001\n")
              .pressed("button[value=paste]"),
          Stop.clinician("event", "/patients/{patient}/events/new"),
          Stop.clinician("event-refused", "/patients/{patient}/events/new").sent(),
          Stop.clinician("correction", "/results/{result}/correction"),
          Stop.clinician("correction-refused", "/results/{result}/correction").sent(),
          Stop.clinician("event-correction", "/events/{event}/correction"),
          Stop.clinician("verification", "/results/{result}/verification"));

  private static final List<Stop> TRANSFER =
      List.of(
          Stop.clinician("imports", "/imports"),
          Stop.clinician("imports-refused", "/imports").sent(),
          Stop.clinician("import-preview", "/imports")
              .attached("patients", PATIENTS)
              .attached("results", RESULTS)
              .sent(),
          Stop.clinician("import-preview-faults", "/imports")
              .attached("patients", PATIENTS)
              .attached("results", RESULTS_WITH_A_FAULT)
              .sent(),
          Stop.clinician("import-columns", "/imports").attached("results", FOREIGN_HEADINGS).sent(),
          Stop.coordinator("exports", "/exports"),
          Stop.clinician("analysis", "/analysis"),
          Stop.clinician("analysis-refused", "/analysis").sent(),
          Stop.clinician("analysis-report", "/analysis")
              .attached("patients", PATIENTS)
              .attached("results", RESULTS)
              .sent());

  private static final List<Stop> ADMINISTRATION =
      List.of(
          Stop.clinician("own-account", "/account"),
          Stop.clinician("own-account-refused", "/account").sent(),
          Stop.administrator("accounts", "/admin"),
          Stop.administrator("account", "/admin").pressed("tbody th a"),
          Stop.administrator("account-new", "/admin/accounts/new"),
          Stop.administrator("account-new-refused", "/admin/accounts/new").sent(),
          Stop.administrator("centres", "/admin/centres"),
          Stop.administrator("centres-refused", "/admin/centres").sent(),
          Stop.administrator("rule-sets", "/admin/rule-sets"),
          Stop.administrator("rule-set-choice", "/admin/rule-sets").pressed("tbody a"),
          Stop.administrator("rule-set-dry-run", "/admin/rule-sets").pressed("tbody a").sent(),
          Stop.administrator("second-person", "/admin/verification"),
          Stop.administrator("second-person-choice", "/admin/verification").pressed("tbody a"),
          Stop.administrator("second-person-dry-run", "/admin/verification")
              .pressed("tbody a")
              .sent(),
          Stop.administrator("assays", "/admin/assays"),
          Stop.administrator("assay", "/admin/assays").pressed("tbody th a"),
          Stop.administrator("assay-new", "/admin/assays/new"),
          Stop.administrator("assay-new-refused", "/admin/assays/new")
              .filled("factor-0", "65 %")
              .pressed("button[value=save]"),
          Stop.clinician("mail-choice", "/account/mail"),
          Stop.clinician("mail-choice-refused", "/account/mail").pressed("#wish-urgent").sent(),
          Stop.administrator("mail-status", "/admin/mail"),
          Stop.administrator("flag-times", "/admin/targets"),
          Stop.administrator("flag-times-choice", "/admin/targets").pressed("tbody a"),
          Stop.administrator("flag-times-refused", "/admin/targets").pressed("tbody a").sent(),
          Stop.administrator("sessions", "/admin/sessions"),
          Stop.auditor("audit-trail", "/admin/audit"));

  static Stream<Stop> all() {
    return Stream.of(
            BEFORE_SIGN_IN,
            LISTS,
            COHORTS,
            QUERIES,
            QUALITY,
            PATIENT,
            ENTRY_PAGES,
            TRANSFER,
            ADMINISTRATION)
        .flatMap(List::stream);
  }

  private Tour() {}
}
