package io.github.essayplanner.convert;

import io.github.essayplanner.Golden;
import io.github.essayplanner.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The smallest notes that show how each kind of line is read. The file has a note a line, behind
 * {@code >}, with ⏎ for a line break, ⇥ for a tab and «x80» for a letter that stands there so
 * often, and below it what becomes of it.
 */
class SmallNotesTest {
  private static final Path FILE = Golden.RESOURCES.resolve("small-notes.txt");
  private static final Pattern OFTEN = Pattern.compile("«(.)(\\d+)»");
  private static final Pattern SAME = Pattern.compile("(.)\\1{29,}");

  @Test
  void eachNoteBecomesWhatItMeans() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String line : Files.readAllLines(FILE)) {
      if (line.startsWith("> ")) {
        all.append(line).append('\n').append(SAME.matcher(read(note(line))).replaceAll(often()));
      } else if (!line.startsWith("  ")) {
        all.append(line).append('\n');
      }
    }
    Golden.compare(FILE, all.toString());
  }

  private static String note(String line) {
    String typed = line.substring(2).replace('⏎', '\n').replace('⇥', '\t');
    return OFTEN
        .matcher(typed)
        .replaceAll(often -> often.group(1).repeat(Integer.parseInt(often.group(2))));
  }

  private static java.util.function.Function<java.util.regex.MatchResult, String> often() {
    return same -> "«" + same.group(1) + same.group().length() + "»";
  }

  private static String read(String note) {
    StringBuilder all = new StringBuilder();
    try {
      tell(OutlineReader.of(new Text("notes", note)), all);
    } catch (NotReadable e) {
      all.append("  not readable, line ").append(e.line()).append(": ");
      all.append(e.getMessage()).append('\n');
    }
    return all.toString();
  }

  private static void tell(Outline note, StringBuilder all) {
    line(all, "  question (line " + note.question.line() + "): ", note.question.text());
    line(all, "  title: ", note.title);
    line(all, "  thesis: ", note.thesis);
    line(all, "  context: ", note.context);
    lines(all, "  # ", note.comments);
    note.factors.forEach(factor -> factor(factor, all));
    line(all, "  conclusion: ", note.conclusion);
    lines(all, "  inbox: ", note.inbox);
    lines(all, "  source: ", note.sources);
    for (Outline.Said warning : note.warnings()) {
      line(all, "  in doubt, line " + warning.line() + ": ", warning.text());
    }
  }

  private static void factor(Outline.Argument factor, StringBuilder all) {
    String kind = factor.challenges ? "challenge" : "factor";
    line(all, "  " + kind + " (line " + factor.line + "): ", factor.name);
    line(all, "    point: ", factor.point);
    lines(all, "    # ", factor.comments);
    for (Fact fact : factor.evidence) {
      String side = fact.against() ? " (against)" : "";
      lines(all, "    fact" + side + ": ", List.of(fact.fact()));
      line(all, "      date: ", fact.date());
      line(all, "      shows: ", fact.shows());
      line(all, "      quote: ", fact.quote());
      line(all, "      source: ", fact.source());
      lines(all, "      # ", fact.comments());
    }
    for (Outline.Counterclaim counter : factor.counter) {
      line(all, "    counter: ", counter.claim());
      line(all, "      reply: ", counter.reply());
    }
  }

  private static void lines(StringBuilder all, String start, List<String> texts) {
    texts.forEach(text -> all.append(start).append(text).append('\n'));
  }

  private static void line(StringBuilder all, String start, String text) {
    if (!text.isEmpty()) {
      lines(all, start, List.of(text));
    }
  }
}
