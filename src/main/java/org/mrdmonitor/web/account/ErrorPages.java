package org.mrdmonitor.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.security.ForeignForm;
import org.mrdmonitor.store.NotInRecord;
import org.mrdmonitor.store.RecordLocked;
import org.mrdmonitor.web.Shell;

/**
 * What went wrong, in words: a page for a person, a problem document (RFC 9457) for a machine. No
 * answer tells how the product is built, and another centre's patient is as absent as a missing
 * one.
 */
class ErrorPages {

  private static final String PROBLEM_JSON = "application/problem+json";

  @CheckedTemplate(basePath = "account")
  static class Templates {
    static native TemplateInstance error(
        int status, String heading, String text, Optional<String> incident);
  }

  private final Shell shell;

  ErrorPages(Shell shell) {
    this.shell = shell;
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException e, HttpServerRequest request) {
    return answer(403, request, Optional.empty());
  }

  @ServerExceptionMapper
  Response foreignForm(ForeignForm e, HttpServerRequest request) {
    AccountMessages words = words();
    return answer(403, words.form_too_old(), words.form_too_old_text(), request, Optional.empty());
  }

  @ServerExceptionMapper
  Response notInRecord(NotInRecord e, HttpServerRequest request) {
    return answer(404, request, Optional.empty());
  }

  @ServerExceptionMapper
  Response notFound(NotFoundException e, HttpServerRequest request) {
    return answer(404, request, Optional.empty());
  }

  @ServerExceptionMapper
  Response locked(RecordLocked e, HttpServerRequest request) {
    AccountMessages words = words();
    String text = words.locked_text(LevelText.day(e.upTo()));
    return answer(409, words.conflict(), text, request, Optional.empty());
  }

  @ServerExceptionMapper
  Response refused(WebApplicationException e, HttpServerRequest request) {
    Response own = e.getResponse();
    if (own.hasEntity() || own.getStatus() < 400) {
      return own;
    }
    return own.getStatus() < 500
        ? answer(own.getStatus(), request, Optional.empty())
        : answer(own.getStatus(), request, Optional.of(Incident.of(e)));
  }

  @ServerExceptionMapper
  Response failed(Throwable e, HttpServerRequest request) {
    return answer(500, request, Optional.of(Incident.of(e)));
  }

  private Response answer(int status, HttpServerRequest request, Optional<String> incident) {
    AccountMessages words = words();
    switch (status) {
      case 403:
        return answer(status, words.forbidden(), words.forbidden_text(), request, incident);
      case 404:
        return answer(status, words.not_found(), words.not_found_text(), request, incident);
      case 409:
        return answer(status, words.conflict(), words.conflict_text(), request, incident);
      case 413:
        return answer(status, words.too_large(), words.too_large_text(), request, incident);
      case 429:
        return answer(status, words.too_many(), words.too_many_text(), request, incident);
      default:
        return status < 500
            ? answer(status, words.refused(), words.refused_text(), request, incident)
            : answer(status, words.failed(), words.failed_text(), request, incident);
    }
  }

  private static Response answer(
      int status,
      String heading,
      String text,
      HttpServerRequest request,
      Optional<String> incident) {
    if (request.path().startsWith("/api/")) {
      return Response.status(status)
          .type(PROBLEM_JSON)
          .entity(
              Map.of(
                  "type", "about:blank",
                  "title", heading,
                  "status", status,
                  "detail", text,
                  "instance", incident.map(number -> "urn:incident:" + number).orElse("")))
          .build();
    }
    return Response.status(status)
        .header(HttpHeaders.CONTENT_TYPE, MediaType.TEXT_HTML + ";charset=UTF-8")
        .entity(Templates.error(status, heading, text, incident).render())
        .build();
  }

  private AccountMessages words() {
    return shell.messages(AccountMessages.class);
  }
}
