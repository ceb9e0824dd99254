package io.github.essayplanner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts of other people in messages can neither hide nor order anything. */
class VisibleTest {
  @Test
  void whatATerminalTakesForAnOrderIsSpelledOut() {
    assertEquals("a\\nb\\rc\\td", Visible.line("a\nb\rc\td"));
    assertEquals("\\x00\\x07\\x1f ", Visible.line("\0\u0007\u001F "));
    assertEquals("~\\x7f\\x80\\x9f\u00A0", Visible.line("~\u007F\u0080\u009F\u00A0"));
    assertEquals("\u2027\\u2028\\u202e\u202F", Visible.line("\u2027\u2028\u202E\u202F"));
    assertEquals("\u2065\\u2066\\u2069\u206A", Visible.line("\u2065\u2066\u2069\u206A"));
  }

  @Test
  void aTextWithNothingHiddenStaysAsItIs() {
    String text = "Gomułka’s “thaw” – 1956 #[3] a::b";
    assertSame(text, Visible.line(text));
    assertEquals("", Visible.line(""));
  }

  @Test
  void noLineBeginsACommandToTheLogOfABuild() {
    assertEquals("\\x3a:error::x", Visible.line("::error::x"));
    assertEquals("  \\x3a:error::x", Visible.line("  ::error::x"));
    assertEquals("\u00A0\\x3a:error::x", Visible.line("\u00A0::error::x"));
    assertEquals("a #\\x23[group]", Visible.line("a ##[group]"));
    assertEquals("##\\x23[a] #\\x23[b] ##c", Visible.line("###[a] ##[b] ##c"));
    assertEquals("#\\x23vso[task.complete]", Visible.line("##vso[task.complete]"));
  }

  @Test
  void onlyLineBreaksWithSpacesBehindThemStay() {
    assertEquals("one\n  two\\nthree\n  four", Visible.lines("one\n  two\nthree\n  four"));
    assertEquals("a\\x1bb", Visible.lines("a\u001Bb"));
  }

  @Test
  void whatTurnsTextRoundIsTwoStretchesOfUnicode() {
    List<Integer> bidi = List.of(0x202A, 0x202E, 0x2066, 0x2069);
    List<Integer> beside = List.of(0x2029, 0x202F, 0x2065, 0x206A);
    assertEquals(bidi, bidi.stream().filter(Visible::isBidi).toList());
    assertEquals(List.of(), beside.stream().filter(Visible::isBidi).toList());
  }
}
