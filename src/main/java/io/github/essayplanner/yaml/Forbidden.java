package io.github.essayplanner.yaml;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Origins;
import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.text.TextRule;
import io.github.essayplanner.yaml.Node.Scalar;
import java.util.List;
import java.util.Map;
import tools.jackson.dataformat.yaml.YAMLParser;

/** What YAML allows and a map may not have. */
final class Forbidden {
  private static final String PLAIN = "if it is part of your text, put quotes round the text";

  /** A key where it stands first in its mapping. */
  static final class First {
    private final Scalar key;
    private String message;

    First(Scalar key) {
      this.key = key;
    }

    /** What is said wherever it is given again: a key may be given again thousands of times. */
    String isGivenTwice(Text text, Origins origins) {
      if (message == null) {
        int line = text.lineAt(origins.of(key.span().start()));
        message = "\"" + key.value() + "\" is given twice here, first on line " + line;
      }
      return message;
    }
  }

  private final Text typed;
  private final Origins origins;
  private final String content;
  private final List<Finding> findings;

  /**
   * @param typed the file as it is
   * @param content the text that is read, and where its parts stand in the file
   * @param findings where what is found is added, at its place in the text that is read
   */
  Forbidden(Text typed, String content, Origins origins, List<Finding> findings) {
    this.typed = typed;
    this.content = content;
    this.origins = origins;
    this.findings = findings;
  }

  /** Aliases, and what may stand before a value: anchors and tags. */
  void checkProperties(YAMLParser parser, Span span) {
    if (parser.isCurrentAlias()) {
      add(
          SyntaxRule.ALIAS,
          span,
          "a word that begins with * is a sign that maps don't have",
          PLAIN);
      return;
    }
    int at = span.start();
    while (at < span.end() && (content.charAt(at) == '&' || content.charAt(at) == '!')) {
      int end = at;
      while (end < span.end() && !Character.isWhitespace(content.charAt(end))) {
        end++;
      }
      boolean anchor = content.charAt(at) == '&';
      add(
          anchor ? SyntaxRule.ALIAS : SyntaxRule.TAG,
          new Span(at, end),
          "a word that begins with " + (anchor ? "&" : "!") + " is a sign that maps don't have",
          PLAIN);
      at = end;
      while (at < span.end() && Character.isWhitespace(content.charAt(at))) {
        at++;
      }
    }
  }

  /** Merge keys, and keys that their mapping has already. */
  void checkKey(Scalar key, Map<String, First> firsts) {
    First first = firsts.putIfAbsent(key.value(), new First(key));
    if (key.plain() && key.value().equals("<<")) {
      add(
          SyntaxRule.MERGE_KEY,
          key.span(),
          "<< is a sign that maps don't have",
          "write the fields out; for evidence given elsewhere use `see`");
    } else if (first != null) {
      add(
          SyntaxRule.DUPLICATE_KEY,
          key.span(),
          first.isGivenTwice(typed, origins),
          "put both under one of them, or give one another name; items of a list begin with a dash each");
    }
  }

  /** Only between double quotes can a text have what the file itself may not. */
  void checkEscapes(String value, Span span) {
    if (span.start() == span.end() || content.charAt(span.start()) != '"') {
      return;
    }
    for (int i = 0; i < value.length(); i++) {
      if (Character.isHighSurrogate(value.charAt(i))
          && i + 1 < value.length()
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(value.charAt(i))) {
        add(
            TextRule.LONE_SURROGATE,
            span,
            "an escape in this text stands for half of a character",
            "write the character itself instead of \\u…");
        return;
      } else if (isInvisible(value.charAt(i))) {
        add(
            TextRule.CONTROL_CHARACTER,
            span,
            "an escape in this text stands for an invisible character",
            "delete it, or put single quotes round the text where a backslash was meant");
        return;
      }
    }
  }

  /** The next-line character is one of YAML's own, and may stand in a file as itself. */
  private static boolean isInvisible(char c) {
    return Character.isISOControl(c) && !Character.isWhitespace(c) && c != '\u0085';
  }

  private void add(Rule rule, Span span, String message, String suggestion) {
    findings.add(new Finding(rule, span, message, suggestion));
  }
}
