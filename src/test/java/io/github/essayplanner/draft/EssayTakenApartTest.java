package io.github.essayplanner.draft;

import io.github.essayplanner.Golden;
import io.github.essayplanner.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Drafts of a few lines, and what they consist of. The file has a draft a line, behind {@code >},
 * with ⏎ for a line break and ⟪long⟫ for a line that nobody wraps by hand, and then its passages
 * with what they are, where they begin, their heading and how many words and sentences they have;
 * what is quoted; what is referred to; and the words that are counted apart.
 */
class EssayTakenApartTest {
  private static final Path FILE = Golden.RESOURCES.resolve("prose/essays.txt");
  private static final String TEXT = "> ";
  private static final String LONG = "sand and mud ".repeat(12);

  @Test
  void everyPartOfADraftIsTakenForWhatItIs() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String line : Files.readAllLines(FILE)) {
      if (line.startsWith(TEXT)) {
        all.append(line).append('\n');
        String typed = line.substring(TEXT.length()).replace('⏎', '\n').replace("⟪long⟫", LONG);
        append(typed, all);
      } else if (line.startsWith("#")) {
        all.append(line).append('\n');
      }
    }
    Golden.compare(FILE, all.toString());
  }

  private static void append(String typed, StringBuilder all) {
    WrittenEssay essay =
        WrittenEssay.of(Draft.of(new Text("draft", typed)), new Vocabulary(), CitedNames.NONE);
    Frame[] frames = Frame.of(essay);
    for (int p = 0; p < frames.length; p++) {
      Passage passage = essay.passages().get(p);
      Block block = passage.block();
      all.append("  ").append(name(frames[p]));
      all.append(block.kind() == Block.Kind.QUOTATION ? ", quoted" : "");
      all.append(passage.isTitle() ? ", a title" : "");
      all.append(" at ").append(essay.lineAt(block.start())).append(" [");
      all.append(shown(typed, block.start(), block.end())).append("] ");
      all.append(passage.words()).append('/').append(passage.last() - passage.first());
      all.append(passage.heading().isBlank() ? "" : " under " + passage.heading().strip());
      all.append('\n');
      for (Quotation quotation : passage.quotations()) {
        all.append("    quotes [").append(shown(typed, quotation.start(), quotation.end()));
        all.append(ReferenceText.follows(essay, quotation, passage) ? "] with its place\n" : "]\n");
      }
    }
    for (ProseText.BracketedReference one : essay.references()) {
      all.append("  refers to ").append(ReferenceText.named(one)).append(" in ").append(one.text());
      all.append(ReferenceText.hasPage(one) ? " with a page" : "");
      all.append(one.isFootnote() ? " below" : "").append('\n');
    }
    WordCount words = essay.words();
    all.append("  words ").append(words.essay());
    append(words.headings(), " of headings", all);
    append(words.footnotes(), " of footnotes", all);
    append(words.sources(), " of sources", all);
    all.append('\n');
  }

  private static void append(int words, String of, StringBuilder all) {
    all.append(words == 0 ? "" : ", " + words + of);
  }

  private static String name(Frame frame) {
    return frame.name().toLowerCase(Locale.ROOT);
  }

  private static String shown(String text, int from, int to) {
    return text.substring(from, to).replace('\n', '⏎').replace(LONG, "⟪long⟫");
  }
}
