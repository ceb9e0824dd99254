package io.github.essayplanner.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.RandomMaps;
import io.github.essayplanner.draw.Diagram.FactorBranch;
import io.github.essayplanner.draw.Diagram.Leaf;
import io.github.essayplanner.draw.Picture.Box;
import io.github.essayplanner.draw.Picture.Point;
import io.github.essayplanner.draw.Picture.Shape;
import io.github.essayplanner.draw.Picture.Stroke;
import io.github.essayplanner.draw.Picture.TextLine;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.rank.Ranking;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class PictureTest {
  private static final int MAPS = 60;

  private final Map<String, Picture> pictures = pictures();

  private static Map<String, Picture> pictures() {
    Map<String, Picture> pictures = new LinkedHashMap<>();
    for (int seed = 0; seed < MAPS; seed++) {
      addAll(pictures, "seed " + seed, RandomMaps.ofWords(seed));
    }
    addAll(pictures, "nasty texts", RandomMaps.ofNastyTexts());
    return pictures;
  }

  private static void addAll(Map<String, Picture> pictures, String name, ArgumentMap map) {
    Ranking ranking = Ranking.of(map);
    for (Depth depth : Depth.values()) {
      pictures.put(name + ", " + depth, Picture.of(Diagram.of(map, ranking, depth), depth));
    }
    pictures.put(name + ", narrow", Figure.overview(map, ranking).narrow());
    pictures.put(name + ", on paper", Figure.overview(map, ranking).paper());
    pictures.put(name + ", without thesis", Figure.factors(map, ranking).wide());
  }

  @Test
  void boxesKeepToTheSheetAndApart() {
    pictures.forEach(
        (name, picture) -> {
          List<Box> boxes = picture.boxes();
          for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            assertTrue(box.x() >= 0 && box.right() <= picture.width(), name);
            assertTrue(box.y() >= 0 && box.bottom() <= picture.height(), name);
            for (Box other : boxes.subList(0, i)) {
              assertFalse(overlap(box, other), () -> name + ": " + box + " and " + other);
            }
          }
        });
  }

  private static boolean overlap(Box one, Box other) {
    return one.x() < other.right()
        && other.x() < one.right()
        && one.y() < other.bottom()
        && other.y() < one.bottom();
  }

  @Test
  void everyLineOfTextIsInsideItsBoxAndClearOfTheOthers() {
    pictures.forEach(
        (name, picture) -> {
          for (Box box : picture.boxes()) {
            for (TextLine line : box.lines()) {
              int width = line.style().widthOf(line.text());
              int left = left(line, width);
              String where = name + ": " + line;
              assertTrue(width <= line.width(), where);
              assertTrue(left > box.x() && left + width < box.right(), where);
              assertTrue(line.y() - line.style().size() * 3 / 4 >= box.y(), where);
              assertTrue(line.y() + line.style().size() / 4 <= box.bottom(), where);
              for (TextLine other : box.lines()) {
                assertTrue(other == line || other.y() != line.y() || apart(line, other), where);
              }
            }
          }
        });
  }

  private static int left(TextLine line, int width) {
    return switch (line.start()) {
      case LEFT -> line.x();
      case RIGHT_TO_LEFT, FLUSH_RIGHT -> line.x() - width;
      case CENTERED -> line.x() - width / 2;
    };
  }

  private static boolean apart(TextLine one, TextLine other) {
    int oneLeft = left(one, one.width());
    int otherLeft = left(other, other.width());
    return oneLeft + one.width() <= otherLeft || otherLeft + other.width() <= oneLeft;
  }

  /** A curve stays within the points that bend it, so clear points are a clear curve. */
  @Test
  void noLinkCrossesABox() {
    pictures.forEach(
        (name, picture) -> {
          for (Stroke stroke : picture.strokes()) {
            if (stroke.tone() == Role.LINK) {
              for (Box box : picture.boxes()) {
                assertFalse(crosses(stroke, box), () -> name + ": " + stroke + " and " + box);
              }
            }
          }
        });
  }

  private static boolean crosses(Stroke stroke, Box box) {
    List<Point> points = stroke.points();
    for (int i = 1; i < points.size(); i++) {
      Point from = points.get(i - 1);
      Point to = points.get(i);
      if (Math.min(from.x(), to.x()) < box.right()
          && Math.max(from.x(), to.x()) > box.x()
          && Math.min(from.y(), to.y()) < box.bottom()
          && Math.max(from.y(), to.y()) > box.y()) {
        return true;
      }
    }
    return false;
  }

  @Test
  void linksRunBesideEachOther() {
    pictures.forEach(
        (name, picture) -> {
          List<Stroke> links =
              picture.strokes().stream().filter(s -> s.shape() == Shape.ROUNDED).toList();
          for (Stroke one : links) {
            for (Stroke other : links) {
              assertTrue(one == other || apart(one, other), () -> name + ": " + one + ", " + other);
            }
          }
        });
  }

  /** In lanes of their own, or one below the other. */
  private static boolean apart(Stroke one, Stroke other) {
    List<Point> a = one.points();
    List<Point> b = other.points();
    return a.get(3).x() != b.get(3).x()
        || Math.max(a.get(2).y(), a.get(5).y()) < Math.min(b.get(2).y(), b.get(5).y())
        || Math.max(b.get(2).y(), b.get(5).y()) < Math.min(a.get(2).y(), a.get(5).y());
  }

  @Test
  void aLinksLabelStandsLevelWithWhereItLeaves() {
    pictures.forEach(
        (name, picture) -> {
          for (Stroke stroke : picture.strokes()) {
            if (stroke.shape() == Shape.ROUNDED) {
              int y = stroke.points().get(0).y();
              assertTrue(
                  picture.boxes().stream().anyMatch(box -> isLabelAt(box, y)),
                  () -> name + ": " + stroke);
            }
          }
        });
  }

  /** Whether a height runs through a label's first line. */
  private static boolean isLabelAt(Box box, int y) {
    return box.tone() == Role.LINK
        && box.y() < y
        && y < box.y() + TextStyle.LABEL.lineHeight() + 4
        && box.lines().get(0).text().startsWith("→");
  }

  @Test
  void aPictureThatStandsAloneSaysWhatItsMarksMeanAndNoneThatItLacks() {
    ArgumentMap map = RandomMaps.ofWords(5);
    Picture alone = Picture.of(Diagram.of(map, Ranking.of(map), Depth.ALL), Depth.ALL);
    List<String> key =
        alone.boxes().stream()
            .filter(box -> box.tone() == Role.KEY)
            .map(box -> box.lines().get(0).text())
            .toList();
    for (Stance stance : Stance.values()) {
      boolean isThere = map.factors().stream().anyMatch(factor -> factor.stance() == stance);
      assertEquals(isThere, key.contains(stance.word() + " the thesis"), key::toString);
    }
    assertTrue(key.contains("strong evidence"), key::toString);
    Picture onAPage = Figure.overview(map, Ranking.of(map)).wide();
    assertTrue(onAPage.boxes().stream().noneMatch(box -> box.tone() == Role.KEY));
  }

  @Test
  void everyTextIsThere() {
    for (int seed = 0; seed < MAPS; seed++) {
      ArgumentMap map = RandomMaps.ofWords(seed);
      Diagram diagram = Diagram.of(map, Ranking.of(map), Depth.ALL);
      Picture picture = Picture.of(Diagram.of(map, Ranking.of(map), Depth.ALL), Depth.ALL);
      String drawn =
          picture.boxes().stream()
              .flatMap(box -> box.lines().stream())
              .map(line -> line.text().replace(" ", ""))
              .collect(Collectors.joining());
      for (String text : texts(diagram)) {
        assertTrue(drawn.contains(text.replace(" ", "")), text);
      }
    }
  }

  private static List<String> texts(Diagram diagram) {
    List<String> texts = new ArrayList<>(List.of(diagram.thesis()));
    for (FactorBranch branch : diagram.branches()) {
      texts.add(branch.factor().name());
      texts.add(branch.factor().point());
      texts.add(branch.score());
      for (Leaf leaf : branch.leaves()) {
        texts.addAll(List.of(leaf.label(), leaf.text(), leaf.reply()));
      }
    }
    diagram.joins().forEach(join -> texts.add(join.how()));
    return texts;
  }

  @Test
  void theSameMapGivesTheSamePicture() {
    ArgumentMap map = RandomMaps.ofNastyTexts();
    assertEquals(
        Picture.of(Diagram.of(map, Ranking.of(map), Depth.ALL), Depth.ALL),
        Picture.of(Diagram.of(map, Ranking.of(map), Depth.ALL), Depth.ALL));
  }
}
