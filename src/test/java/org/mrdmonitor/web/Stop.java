package org.mrdmonitor.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * A page of the product in one state, as one person sees it.
 *
 * @param name of its pictures
 * @param path its address; {@code {patient}}, {@code {finding}}, {@code {result}} and {@code
 *     {event}} stand for those of the patient shown
 * @param person who is signed in; empty for pages open to everybody
 * @param then what that person does on the page to bring it into the state
 */
record Stop(String name, String path, String person, Consumer<Page> then) {

  private static final String FORM = "main form[method=post] button.button:not(.plain):not(.quiet)";

  static Stop open(String name, String path) {
    return new Stop(name, path, "", page -> {});
  }

  static Stop clinician(String name, String path) {
    return new Stop(name, path, "clinician", page -> {});
  }

  static Stop coordinator(String name, String path) {
    return new Stop(name, path, "coordinator", page -> {});
  }

  static Stop auditor(String name, String path) {
    return new Stop(name, path, "auditor", page -> {});
  }

  static Stop administrator(String name, String path) {
    return new Stop(name, path, "administrator", page -> {});
  }

  /** After the first form was sent as it stands: what is said about what is missing. */
  Stop sent() {
    return and(page -> page.locator(FORM).first().click());
  }

  /** After a field was filled; fields are chosen by the end of their name. */
  Stop filled(String field, String text) {
    return and(page -> page.locator("main [name$=" + field + "]").first().fill(text));
  }

  Stop chosen(String field, String value) {
    return and(page -> page.locator("main [name$=" + field + "]").first().selectOption(value));
  }

  Stop pressed(String selector) {
    return and(page -> page.locator("main " + selector).first().click());
  }

  /** After a file of this text was chosen. */
  Stop attached(String field, String text) {
    FilePayload file =
        new FilePayload(field + ".csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    return and(page -> page.locator("main input[name=" + field + "]").setInputFiles(file));
  }

  private Stop and(Consumer<Page> more) {
    return new Stop(name, path, person, then.andThen(more));
  }
}
