package org.mrdmonitor.web.guide;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.mrdmonitor.web.Shell;

/** How to use the product, one page per task. It holds no patient but invented ones. */
@Path("/guide")
@Produces(MediaType.TEXT_HTML)
@PermitAll // whoever cannot sign in yet reads how to
public class GuidePage {

  @CheckedTemplate(basePath = "guide")
  static class Templates {
    static native TemplateInstance contents(List<Chapter> chapters);

    static native TemplateInstance chapter(Chapter chapter, List<Chapter> chapters);
  }

  private final Guide guide;
  private final Shell shell;

  GuidePage(Guide guide, Shell shell) {
    this.guide = guide;
    this.shell = shell;
  }

  @GET
  public TemplateInstance contents() {
    return Templates.contents(guide.chapters(shell.language()));
  }

  @GET
  @Path("{name:[a-z]+(-[a-z]+)*}")
  public TemplateInstance chapter(@RestPath String name) {
    Chapter chapter = guide.chapter(shell.language(), name).orElseThrow(NotFoundException::new);
    return Templates.chapter(chapter, guide.chapters(shell.language()));
  }
}
