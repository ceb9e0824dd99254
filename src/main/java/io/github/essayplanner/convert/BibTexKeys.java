package io.github.essayplanner.convert;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParserTokenManager;
import org.jbibtex.Token;

/**
 * Reads the keys of entries itself, in letters of any script: the parser knows few, and it drops an
 * entry whose key differs from an earlier one in capitals alone. Such a key gets a mark behind it
 * until {@link #of} takes it off.
 */
final class BibTexKeys extends BibTeXParserTokenManager {
  /** No file has it in a key. */
  private static final char MARK = '\0';

  private static final String ENDS = ",={}%";

  private final Set<String> remarks;
  private final Set<String> keys = new HashSet<>();
  private final Map<String, Integer> folded = new HashMap<>();

  /** How many of the tokens that stand before a key are read: the sign, the type, the brace. */
  private int before;

  private int without;
  private boolean isRound;

  BibTexKeys(Set<String> remarks) {
    super(null);
    this.remarks = remarks;
  }

  /** The key of an entry as it is typed; empty where it has none. */
  static String of(BibTeXEntry entry) {
    String key = entry.getKey() == null ? "" : entry.getKey().getValue();
    int mark = key.indexOf(MARK);
    return mark < 0 ? key : key.substring(0, mark);
  }

  /** What the parser tells an entry without a key by. */
  String none() {
    without++;
    return MARK + "" + without;
  }

  /** Whether a round bracket opens what was read last; to the parser it is a letter of a name. */
  boolean isRound() {
    return isRound;
  }

  @Override
  public Token getNextToken() {
    Token key = before == 3 ? key() : null;
    Token next = key == null ? super.getNextToken() : key;
    isRound = before == 1 && next.image.contains("(") || before == 2 && next.image.startsWith("(");
    before =
        next.kind == AT
            ? 1
            : before == 1 && next.kind == NAME || before == 2 && next.kind == LBRACE
                ? before + 1
                : 0;
    return next;
  }

  /** Null where no key stands here. */
  private Token key() {
    StringBuilder typed = new StringBuilder();
    int line = 0;
    int column = 0;
    try {
      char c = input_stream.BeginToken();
      while (Character.isWhitespace(c)) {
        c = input_stream.BeginToken();
      }
      line = input_stream.getBeginLine();
      column = input_stream.getBeginColumn();
      while (!isEnd(c)) {
        typed.append(c);
        c = input_stream.readChar();
      }
      input_stream.backup(1);
    } catch (IOException end) {
      // The file ends in the key: what follows is told of by the parser.
    }
    return typed.isEmpty() ? null : token(typed.toString(), line, column);
  }

  private static boolean isEnd(char c) {
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || ENDS.indexOf(c) >= 0;
  }

  private Token token(String typed, int line, int column) {
    Token key = Token.newToken(NAME, name(typed, line));
    key.beginLine = line;
    key.beginColumn = column;
    key.endLine = line;
    key.endColumn = column + typed.length() - 1;
    return key;
  }

  private String name(String key, int line) {
    if (!keys.add(key)) {
      remarks.add(
          "another entry \"" + key + "\", in line " + line + ", is left out: the first counts");
      return key;
    }
    int others = folded.merge(key.toLowerCase(Locale.ROOT), 1, Integer::sum) - 1;
    return others == 0 ? key : key + MARK + others;
  }
}
