package org.mrdmonitor.timeline;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** An SVG read back with an XML parser, so that assertions speak of elements and not of text. */
record Drawing(String source, Document document) {

  static Drawing of(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return new Drawing(
          svg,
          factory
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))));
    } catch (Exception e) {
      throw new AssertionError("Not well-formed: " + e.getMessage() + "\n" + svg, e);
    }
  }

  Element root() {
    return document.getDocumentElement();
  }

  List<Element> all() {
    List<Element> found = new ArrayList<>();
    collect(root(), found);
    return found;
  }

  private static void collect(Element element, List<Element> found) {
    found.add(element);
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        collect(child, found);
      }
    }
  }

  List<Element> named(String name) {
    return all().stream().filter(e -> e.getTagName().equals(name)).toList();
  }

  List<Element> ofClass(String name) {
    return all().stream().filter(e -> isOf(e, name)).toList();
  }

  static boolean isOf(Element element, String name) {
    return Arrays.asList(element.getAttribute("class").split(" ")).contains(name);
  }

  static String titleOf(Element element) {
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      Node child = children.item(i);
      if (child.getNodeName().equals("title")) {
        return child.getTextContent();
      }
    }
    return "";
  }

  static List<Element> pathsIn(Element element) {
    List<Element> found = new ArrayList<>();
    collect(element, found);
    return found.stream().filter(e -> e.getTagName().equals("path")).toList();
  }

  static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  /** The coordinates of a path, in order, letters and arcs' radii apart. */
  static List<double[]> points(Element path) {
    List<double[]> found = new ArrayList<>();
    for (String step : path.getAttribute("d").split("(?=[MLAZ])")) {
      String[] parts = step.replaceAll("[MLAZ]", "").trim().split("[ ,]+");
      if (parts.length >= 2) {
        found.add(
            new double[] {
              Double.parseDouble(parts[parts.length - 2]),
              Double.parseDouble(parts[parts.length - 1])
            });
      }
    }
    return found;
  }
}
