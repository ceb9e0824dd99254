package io.github.essayplanner.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A note in shapes mixed at random. Each of its words is there once and tells its place. */
final class RandomNote {
  private static final String[] HEADINGS = {
    "# %s",
    "## %s",
    "### %s",
    "**%s**",
    "%s:",
    "%s",
    "%s\n====",
    "%s\n----",
    "1. %s",
    "II. %s",
    "Paragraph 2: %s",
    "P1: %s",
    "P2 – %s",
    "Topic: %s",
    "Theme 2: %s",
    "Q1. %s?",
    "%S",
    "%s –",
    "* %s",
    "##%s",
    "## 3. %s {#x}"
  };
  private static final String[] MARKS = {
    "- ", "* ", "+ ", "•\t", "o\t", "▪ ", "1. ", "2) ", "a. ", "b) ", "– ", "- [ ] ", "☑ ", "> ",
    "", "", "(1) ", "I. ", "1.1 ", "① ", "一、", "→ ", "C. "
  };
  private static final String[] STARTS = {
    "",
    "",
    "",
    "",
    "",
    "1914: ",
    "5 May 1815 – ",
    "BUT ",
    "However, ",
    "Against: ",
    "5. Januar 1919: ",
    "Counter: ",
    "Reply: ",
    "Point: ",
    "Hook: ",
    "c. ",
    "M. ",
    "Evidence: ",
    "Explain: ",
    "**Link** – ",
    "\u00A0",
    "[1] "
  };
  private static final String[] LABELS = {
    "Introduction",
    "# Introduction",
    "Thesis: %s",
    "**Thesis:** %s",
    "Conclusion",
    "## Conclusion",
    "Conclusion: %s",
    "Sources:",
    "To do",
    "TODO: %s",
    "For:",
    "Against:",
    "Body",
    "Main points",
    "Background",
    "Works cited",
    "Q: %s",
    "Q. %s",
    "Question\u00A0: %s",
    "C: %s",
    "Con",
    "Advantages",
    "Essay plan: %s",
    "Question",
    "Topic sentence: %s",
    "Objection",
    "Reply"
  };
  private static final String[] ODD = {
    "---",
    "* * *",
    "```\n%s\n```",
    "<!-- %s -->",
    "<!--\n%s\n-->",
    "| %s | %s |\n|---|---|\n| %s | %s |",
    "#%s #%s",
    "",
    "",
    "\t",
    "~~~",
    "===",
    "%s?",
    "[[%s]] ==%s==",
    "(%s)",
    "%s | %s",
    "&amp; %s",
    "For\tAgainst\n%s\t%s\n\n",
    "For    Against\n%s    %s\n\n",
    "For | Against\n%s | %s\n\n",
    "> [!tip] %s\n> %s",
    "> [!abstract] Thesis\n> %s\n> %s",
    "> [!todo] %s\n> - [ ] %s",
    "> [!quote]\n> %s",
    "> [!fail] Against\n> - %s",
    "%% %s %%",
    "Q: %s?\nA: %s",
    "Firstly, %s",
    "Hi %s,",
    "Thanks,\n%s",
    "| Pros | Cons |\n|---|---|\n| %s | %s |\n",
    "\"%s\" (p. 4)\n- %s",
    "%s [1]",
    "[12/03/2024, 18:22] M: %s\n[12/03/2024, 18:23] T: %s",
    "\\* %s"
  };

  private final Random random;
  private final StringBuilder note = new StringBuilder();
  private final List<String> words = new ArrayList<>();

  private RandomNote(long seed) {
    random = new Random(seed);
  }

  static RandomNote of(long seed) {
    RandomNote note = new RandomNote(seed);
    int lines = 3 + note.random.nextInt(40);
    for (int i = 0; i < lines; i++) {
      note.line();
    }
    return note;
  }

  String text() {
    return note.toString();
  }

  /** Its words, in order, in small letters. */
  List<String> words() {
    return words;
  }

  private void line() {
    int kind = random.nextInt(20);
    if (kind < 4) {
      add(pick(HEADINGS), 1 + random.nextInt(4));
    } else if (kind < 5) {
      add(pick(LABELS), 1 + random.nextInt(8));
    } else if (kind < 7) {
      add(pick(ODD), 1 + random.nextInt(3));
    } else {
      note.append(" ".repeat(random.nextInt(3) * random.nextInt(5)));
      note.append("\t".repeat(random.nextInt(8) / 6));
      add(pick(MARKS) + pick(STARTS) + "%s", 1 + random.nextInt(16));
    }
    if (random.nextInt(4) == 0) {
      note.append('\n');
    }
  }

  private String pick(String[] all) {
    return all[random.nextInt(all.length)];
  }

  private void add(String shape, int length) {
    String line = shape;
    while (line.contains("%s") || line.contains("%S")) {
      boolean capitals = !line.contains("%s");
      line = line.replaceFirst("%[sS]", words(length, capitals));
    }
    note.append(line).append(random.nextInt(4) == 0 ? "." : "").append('\n');
  }

  /** Words with a wrap, an arrow or emphasis among them now and then. */
  private String words(int length, boolean capitals) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      String word = "w" + Integer.toString(words.size() + 1_000, 36) + "x";
      words.add(word);
      String typed = capitals ? word.toUpperCase() : i == 0 ? "W" + word.substring(1) : word;
      int odd = random.nextInt(40);
      text.append(i == 0 ? "" : odd == 0 ? " → " : odd == 1 ? ", " : odd == 2 ? ": " : " ");
      text.append(odd == 3 ? "*" + typed + "*" : odd == 4 ? "**" + typed + "**" : typed);
      if (length > 8 && odd > 30) {
        text.append(odd > 36 ? "\n  " : "\n");
        i++;
        words.add("w" + Integer.toString(words.size() + 1_000, 36) + "x");
        text.append(words.get(words.size() - 1));
      }
    }
    return text.toString();
  }
}
