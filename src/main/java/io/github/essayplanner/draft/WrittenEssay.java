package io.github.essayplanner.draft;

import io.github.essayplanner.words.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A draft taken apart: passages, statements, quotations, references. */
final class WrittenEssay {
  private static final Pattern SOURCES =
      Pattern.compile(
          "\\W*(?:bibliography|references|works cited|sources|reading list|reference list)\\W*",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_TITLE = 14;

  private final Draft draft;
  private final ProseText prose;
  private final String text;
  private final Vocabulary vocabulary;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();

  /** The last one with words: a line of signs below it, or between paragraphs, is none. */
  private String heading = "";

  private int headingWords;
  private int footnoteWords;
  private int sourceWords;

  private WrittenEssay(Draft draft, Vocabulary vocabulary, CitedNames cited) {
    this.draft = draft;
    this.vocabulary = vocabulary;
    this.prose = new ProseText(draft.text().content(), cited);
    this.text = prose.text();
  }

  static WrittenEssay of(Draft draft, Vocabulary vocabulary, CitedNames cited) {
    WrittenEssay essay = new WrittenEssay(draft, vocabulary, cited);
    for (Block block : draft.blocks()) {
      essay.add(block);
    }
    return essay;
  }

  private void add(Block block) {
    int words = WordCount.of(text, block.start(), block.end());
    if (block.kind() == Block.Kind.HEADING) {
      heading = words > 0 ? text.substring(block.start(), block.end()) : heading;
      headingWords += words;
    } else if (block.kind() == Block.Kind.FOOTNOTE) {
      footnoteWords += words;
    } else if (block.isProse() && SOURCES.matcher(heading).matches()) {
      sourceWords += words;
    } else if (block.isProse()) {
      addPassage(block, words);
    }
  }

  private void addPassage(Block block, int words) {
    boolean title = isTitle(block, words);
    boolean names = title && words > 0;
    heading = names ? text.substring(block.start(), block.end()).strip() : heading;
    headingWords += title ? words : 0;
    int first = statements.size();
    for (int[] stretch : Sentences.in(text, block.start(), block.end())) {
      statements.add(
          Statement.of(
              text, statements.size(), passages.size(), stretch[0], stretch[1], vocabulary));
    }
    passages.add(
        new Passage(block, heading, title, first, statements.size(), quotations(block), words));
  }

  private List<Quotation> quotations(Block block) {
    List<Quotation> marked = Quotations.in(text, block.start(), block.end());
    return marked.isEmpty() && block.kind() == Block.Kind.QUOTATION
        ? Quotations.ofBlock(text, block.start(), block.end())
        : marked;
  }

  /**
   * One short line that ends like no sentence and is no item of a list; "(3rd draft)" may end the
   * first.
   */
  private boolean isTitle(Block block, int words) {
    String line = text.substring(block.start(), block.end()).strip();
    if (line.isEmpty() || words > LONGEST_TITLE || line.indexOf('\n') >= 0) {
      return words == 0;
    }
    char last = line.charAt(line.length() - 1);
    boolean item = "-*•+>".indexOf(line.charAt(0)) >= 0;
    boolean first = passages.isEmpty() && last == ')';
    return !item && (first || ".!\"”’:;,)".indexOf(last) < 0);
  }

  Draft draft() {
    return draft;
  }

  /** The draft's text with blanks for references. */
  String text() {
    return text;
  }

  /** The text of a passage. */
  String text(Passage passage) {
    return text.substring(passage.block().start(), passage.block().end());
  }

  List<ProseText.BracketedReference> references() {
    return prose.references();
  }

  /** Whether a reference begins between two indexes. */
  boolean hasReference(int from, int to) {
    int low = 0;
    int high = references().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (references().get(middle).start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < references().size() && references().get(low).start() < to;
  }

  List<Passage> passages() {
    return passages;
  }

  List<Statement> statements() {
    return statements;
  }

  /** Whether a place is inside quotation marks or in a block quotation. */
  boolean isQuoted(int at, Statement statement) {
    Passage passage = passages.get(statement.passage());
    for (Quotation quotation : passage.quotations()) {
      if (quotation.contains(at)) {
        return true;
      }
    }
    return passage.block().kind() == Block.Kind.QUOTATION;
  }

  WordCount words() {
    int sum = 0;
    for (Passage passage : passages) {
      sum += passage.isTitle() ? 0 : passage.words();
    }
    return new WordCount(sum, headingWords, footnoteWords, sourceWords);
  }

  int lineAt(int offset) {
    return draft.text().lineAt(offset);
  }

  /** A text in lower case, for looking at the words before a place. */
  String before(int at, int most) {
    return text.substring(Math.max(0, at - most), at).toLowerCase(Locale.ROOT);
  }
}
