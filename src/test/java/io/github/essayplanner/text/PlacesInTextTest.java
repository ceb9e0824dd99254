package io.github.essayplanner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where things stand in a text, and in the text that it was made of. */
class PlacesInTextTest {
  @Test
  void theFirstLineSaysWhichLineBreakATextHas() {
    assertEquals("\n", new Text("m", "a").lineBreak());
    assertEquals("\n", new Text("m", "\na\r\n").lineBreak());
    assertEquals("\r\n", new Text("m", "\r\na\n").lineBreak());
    assertEquals("\r\n", new Text("m", "a\r\nb\n").lineBreak());
    assertEquals("\r", new Text("m", "\ra\n").lineBreak());
    assertEquals("\r", new Text("m", "a\rb").lineBreak());
    assertEquals("m", new Text("m", "a").name());
  }

  @Test
  void onlySurrogatesMakePairs() {
    assertFalse(new Text("m", "\uD7FF\uE000").hasPairs());
    assertTrue(new Text("m", "\uD800\uDC00").hasPairs());
    assertTrue(new Text("m", "\uDBFF\uDFFF").hasPairs());
    assertEquals(new Position(2, 3), new Text("m", "ab\ncde").position(5));
  }

  @Test
  void positionsThatAreAskedForInAnyOrderAreThoseOfTheText() {
    Text text = new Text("m", "ab\uD83D\uDE00cd\nef\n\nghi");
    Positions walk = new Positions(text);
    for (int offset : new int[] {0, 1, 4, 5, 1, 5, 9, 8, 10, 13, 12, 0}) {
      assertEquals(text.position(offset), walk.of(offset), "at " + offset);
    }
  }

  @Test
  void theEndOfASpanLeavesTheWalkWhereItIs() {
    Text text = new Text("m", "ab\uD83D\uDE00cd\nef");
    Positions walk = new Positions(text);
    assertEquals(new Position(1, 2), walk.of(1));
    assertEquals(new Position(1, 4), walk.ofEnd(new Span(1, 4)));
    assertEquals(new Position(2, 2), walk.ofEnd(new Span(1, 8)));
    assertEquals(new Position(1, 3), walk.of(2));
  }

  /** {@code abcdef} becomes {@code XbcYYf}: "a" is changed, "de" becomes longer by nothing. */
  private static final List<Replacement> EDITS =
      List.of(new Replacement(new Span(3, 5), "YYY"), new Replacement(new Span(0, 1), ""));

  @Test
  void whatWasNotChangedIsFoundWhereItStoodBefore() {
    assertEquals("bcYYYf", Replacement.apply("abcdef", EDITS));
    Origins origins = Origins.of(EDITS);
    List<Integer> before = new ArrayList<>();
    for (int after = 0; after <= 6; after++) {
      before.add(origins.of(after));
    }
    assertEquals(List.of(1, 2, 3, 4, 5, 5, 6), before);
    assertEquals(new Span(1, 5), origins.of(new Span(0, 4)));
    assertEquals(0, Origins.of(List.of(Replacement.insert(2, "xx"))).of(0));
    assertEquals(1, Origins.of(List.of(Replacement.insert(2, "xx"))).of(1));
    assertEquals(2, Origins.of(List.of(Replacement.insert(2, "xx"))).of(3));
    assertEquals(3, Origins.of(List.of(Replacement.insert(2, "xx"))).of(5));
  }

  @Test
  void aFindingMovesWithItsEdits() {
    Finding finding = new Finding(TextRule.NOT_UTF_8, new Span(0, 2), "Message.", "suggestion");
    assertSame(finding, Origins.SAME.of(finding));
    Finding moved = Origins.of(EDITS).of(finding.with(Fix.of(true, new Span(1, 2), "z")));
    assertEquals(new Span(1, 3), moved.span());
    assertEquals(Fix.of(true, new Span(2, 3), "z"), moved.fix().orElseThrow());
    assertEquals(new Span(2, 3), moved.fix().orElseThrow().edits().get(0).span());
    assertTrue(Origins.of(EDITS).of(finding).fix().isEmpty());
    assertEquals(finding, finding.with(Fix.ofEncoding()).withoutFix());
  }

  @Test
  void findingsStandInOrderOfPlaceAndOnlyAnErrorIsOne() {
    Finding late = new Finding(TextRule.UTF_16, new Span(5, 6), "Late.", "");
    Finding early = new Finding(TextRule.BIDI_CONTROL, new Span(1, 9), "Early.", "");
    List<Finding> both = new ArrayList<>(List.of(late, early));
    Collections.sort(both);
    assertEquals(List.of(early, late), both);
    assertFalse(Finding.anyError(both));
    both.add(new Finding(TextRule.TOO_LARGE, new Span(0, 0), "Error.", ""));
    assertTrue(Finding.anyError(both));
    assertEquals(Severity.WARNING, early.rule().severity());
    assertEquals("bidi-control", early.rule().id());
    assertEquals("advice", late.rule().severity().word());
    assertEquals("a file saved as UTF-16", late.rule().summary());
    assertTrue(late.rule().why().startsWith("It reads here"));
  }

  @Test
  void aFieldThatWasNotWrittenIsWhereItsThingIs() {
    Map<String, Span> fields = new LinkedHashMap<>();
    for (int i = 0; i < 20; i++) {
      fields.put("f" + i, new Span(i, i + 1));
    }
    for (Map<String, Span> some : List.of(Map.of("f3", new Span(3, 4)), fields)) {
      Location place = new Location(new Span(90, 99), some);
      assertEquals(new Span(3, 4), place.of("f3"));
      assertEquals(new Span(90, 99), place.of("none"));
      Location other = new Location(new Span(1, 2), Map.of("f3", new Span(50, 51)));
      assertEquals(new Span(50, 51), place.with(other).of("f3"));
      assertEquals(new Span(90, 99), place.with(other).span());
    }
    Location kept = new Location(new Span(0, 1), fields);
    fields.clear();
    assertEquals(20, kept.fields().size());
  }
}
