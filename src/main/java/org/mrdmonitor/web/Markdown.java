package org.mrdmonitor.web;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A page of the documentation as a part of a page of the product: its title is left out, since the
 * page has one of its own, and HTML inside it is shown as text.
 */
public final class Markdown {

  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).sanitizeUrls(true).build();

  private Markdown() {}

  /** With the addresses as they stand in the text. */
  public static RawString html(String text) {
    return html(text, Optional::of);
  }

  /**
   * @param addresses where a link or a picture of the text leads in the product; empty where it
   *     leads nowhere, and then only its words stay
   */
  public static RawString html(String text, Function<String, Optional<String>> addresses) {
    Node page = PARSER.parse(text);
    if (page.getFirstChild() instanceof Heading title && title.getLevel() == 1) {
      title.unlink();
    }
    page.accept(new Addresses(addresses));
    return new RawString(RENDERER.render(page));
  }

  private static final class Addresses extends AbstractVisitor {

    private final Function<String, Optional<String>> addresses;

    Addresses(Function<String, Optional<String>> addresses) {
      this.addresses = addresses;
    }

    @Override
    public void visit(Link link) {
      visitChildren(link);
      addresses
          .apply(link.getDestination())
          .ifPresentOrElse(link::setDestination, () -> open(link));
    }

    @Override
    public void visit(Image image) {
      addresses
          .apply(image.getDestination())
          .ifPresentOrElse(image::setDestination, () -> open(image));
    }

    private static void open(Node node) {
      while (node.getLastChild() != null) {
        node.insertAfter(node.getLastChild());
      }
      node.unlink();
    }
  }
}
