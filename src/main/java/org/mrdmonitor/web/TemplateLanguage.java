package org.mrdmonitor.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Gives every template the language of the request it answers; what answers none has its own. */
@Singleton
class TemplateLanguage {

  private final Shell shell;
  private final CurrentVertxRequest request;

  TemplateLanguage(Shell shell, CurrentVertxRequest request) {
    this.shell = shell;
    this.request = request;
  }

  void configure(@Observes EngineBuilder builder) {
    builder.addTemplateInstanceInitializer(
        template -> {
          if (Arc.container().requestContext().isActive() && request.getCurrent() != null) {
            template.setLocale(shell.language().locale());
          }
        });
  }
}
