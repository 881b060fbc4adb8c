package org.mrdmonitor.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Gives every template the language of the request it answers. */
@Singleton
class TemplateLanguage {

  private final Shell shell;

  TemplateLanguage(Shell shell) {
    this.shell = shell;
  }

  void configure(@Observes EngineBuilder builder) {
    builder.addTemplateInstanceInitializer(
        template -> {
          if (Arc.container().requestContext().isActive()) {
            template.setLocale(shell.language().locale());
          }
        });
  }
}
