package io.github.essayplanner.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.RandomMaps;
import io.github.essayplanner.draw.Depth;
import io.github.essayplanner.draw.Diagram;
import io.github.essayplanner.draw.Picture;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.text.Text;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgDrawingTest {
  private static String svg(ArgumentMap map, Depth depth) {
    return SvgDrawing.file(Picture.of(Diagram.of(map, Ranking.of(map), depth), depth));
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
  }

  @Test
  void aDrawingOfAnyTextIsXmlWithoutScriptOrLink() throws Exception {
    Document svg = parsed(svg(RandomMaps.ofNastyTexts(), Depth.ALL));
    Set<String> elements = new HashSet<>();
    NodeList all = svg.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      elements.add(all.item(i).getNodeName());
    }
    assertEquals(Set.of("svg", "title", "desc", "style", "rect", "path", "g", "text"), elements);
  }

  @Test
  void aDrawingSaysWhatItIs() throws Exception {
    ArgumentMap map = RandomMaps.ofWords(5);
    Element svg = parsed(svg(map, Depth.ALL)).getDocumentElement();
    assertEquals("img", svg.getAttribute("role"));
    for (String id : svg.getAttribute("aria-labelledby").split(" ")) {
      assertTrue(!textOf(svg, id).isBlank(), id);
    }
    assertTrue(textOf(svg, "picture-desc").contains(map.factors().get(0).name()));
  }

  private static String textOf(Element svg, String id) {
    NodeList all = svg.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element element && element.getAttribute("id").equals(id)) {
        return element.getTextContent();
      }
    }
    return "";
  }

  @Test
  void everyStanceHasAShapeOfItsOwnAndItsWord() throws Exception {
    ArgumentMap map = map("peaceful-coexistence");
    String svg = svg(map, Depth.FACTORS);
    for (Stance stance : Stance.values()) {
      assertTrue(svg.contains("<g class=\"box " + stance.word() + "\">"));
      assertTrue(svg.contains(">" + stance.word() + " · "));
    }
  }

  @Test
  void theSameMapGivesTheSameBytes() {
    assertEquals(svg(RandomMaps.ofWords(3), Depth.ALL), svg(RandomMaps.ofWords(3), Depth.ALL));
  }

  /** The README's picture; {@code mvn test -Dgolden=write} makes it again. */
  @Test
  void thePictureInTheReadmeIsOfTheMapAsItIs() throws Exception {
    Path file = Path.of("src", "site", "peaceful-coexistence.svg");
    String svg = svg(map("peaceful-coexistence"), Depth.FACTORS);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, svg);
    }
    assertEquals(svg, Files.readString(file), file + " is stale: make it with -Dgolden=write");
  }

  private static ArgumentMap map(String name) throws Exception {
    Path file = Path.of("arguments", name + ".yaml");
    return ArgumentReader.read(new Text(name, Files.readString(file))).map().orElseThrow();
  }
}
