package io.github.essayplanner.convert;

import io.github.essayplanner.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a debate as Kialo exports it: numbered claims, Pro or Con, below one thesis or below
 * several.
 */
final class KialoNotes {
  private static final Pattern TITLE = Pattern.compile("Discussion (?:Title|Name):\\s*(.*)");
  private static final Pattern CLAIM =
      Pattern.compile(
          "(\\d+(?:\\.\\d+){0,40})\\.\\s+(?:(Pro|Con|Thesis|Question)\\s*:\\s*)?(\\S.*)");
  private static final Pattern SEE = Pattern.compile("->\\s*See\\s+(\\d+(?:\\.\\d+)*)\\.?");

  private final Outline outline = Outline.empty();
  private final Map<String, StatementTree> claims = new HashMap<>();
  private final List<StatementTree> top = new ArrayList<>();
  private String number = "";
  private String side = "";
  private int line;
  private final StringBuilder text = new StringBuilder();

  private KialoNotes() {}

  static boolean is(Text text) {
    boolean sided = false;
    int claims = 0;
    for (int number = 1; number <= Math.min(text.lineCount(), 200); number++) {
      Matcher claim = CLAIM.matcher(text.line(number));
      if (TITLE.matcher(text.line(number)).matches()) {
        return true;
      }
      claims += claim.matches() ? 1 : 0;
      sided |= claim.matches() && claim.group(2) != null && claim.group(1).contains(".");
    }
    return sided && claims > 1;
  }

  static Outline of(Text text) {
    KialoNotes notes = new KialoNotes();
    for (int number = 1; number <= text.lineCount(); number++) {
      notes.read(number, text.line(number).strip());
    }
    notes.finish();
    notes.sort();
    return notes.outline;
  }

  private void read(int at, String typed) {
    Matcher title = TITLE.matcher(typed);
    Matcher claim = CLAIM.matcher(typed);
    if (title.matches()) {
      outline.question = new Outline.Said(at, title.group(1).strip());
    } else if (claim.matches()) {
      finish();
      number = claim.group(1);
      side = claim.group(2) == null ? "" : claim.group(2);
      line = at;
      text.append(claim.group(3).strip());
    } else if (!typed.isEmpty() && number.isEmpty()) {
      outline.comments.add(typed);
    } else if (!typed.isEmpty()) {
      text.append(' ').append(typed);
    }
  }

  private void finish() {
    if (number.isEmpty()) {
      return;
    }
    StatementTree claim = new StatementTree(line, "", text.toString(), side.equals("Con"));
    int dot = number.lastIndexOf('.');
    StatementTree above = dot < 0 ? null : claims.get(number.substring(0, dot));
    if (SEE.matcher(claim.text()).matches()) {
      outline.comments.add(number + ". " + side + ": " + claim.text());
    } else if (above == null) {
      top.add(claim);
    } else {
      above.below().add(claim);
    }
    claims.put(number, claim);
    text.setLength(0);
  }

  /** A question above several theses is the title again, or the question itself. */
  private void sort() {
    if (top.size() == 1 && TitleLine.isQuestion(top.get(0).text())) {
      String asked = top.get(0).text();
      if (!TitleLine.isQuestion(outline.question.text())) {
        outline.title = outline.question.text();
        outline.question = new Outline.Said(top.get(0).line(), asked);
      } else if (!outline.question.text().equals(asked)) {
        outline.comments.add(asked);
      }
      StatementTree.sort(List.copyOf(top.get(0).below()), outline);
    } else {
      StatementTree.sort(top, outline);
    }
  }
}
