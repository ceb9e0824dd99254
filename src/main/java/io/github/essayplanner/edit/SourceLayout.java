package io.github.essayplanner.edit;

import io.github.essayplanner.text.Replacement;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Entry;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Scalar;
import io.github.essayplanner.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the parts of a map stand in its text: lines, columns, ends, and the comments they own. */
final class SourceLayout {
  private final Text text;
  private final String content;
  private final Optional<Node> root;

  SourceLayout(Text text, Optional<Node> root) {
    this.text = text;
    this.content = text.content();
    this.root = root;
  }

  Text text() {
    return text;
  }

  Optional<Node> root() {
    return root;
  }

  String raw(Span span) {
    return content.substring(span.start(), span.end());
  }

  /** How many {@code char}s stand before this one on its line. */
  int column(int offset) {
    return offset - text.lineStart(text.lineAt(offset));
  }

  /** Whether a node is written in brackets. */
  boolean isFlow(Node node) {
    int at = node.span().start();
    return !(node instanceof Scalar)
        && at < content.length()
        && (content.charAt(at) == '[' || content.charAt(at) == '{');
  }

  boolean isBlockScalar(Node node) {
    int at = node.span().start();
    return node instanceof Scalar
        && node.span().end() > at
        && (content.charAt(at) == '|' || content.charAt(at) == '>');
  }

  /** The way to the outermost brackets round a place, the place itself included. */
  Optional<YamlPath> outermostFlow(YamlPath way) {
    for (int length = 0; length <= way.length(); length++) {
      YamlPath prefix = way.first(length);
      if (prefix.in(root).filter(this::isFlow).isPresent()) {
        return Optional.of(prefix);
      }
    }
    return Optional.empty();
  }

  /** Where a node's own text ends: before the blank lines and comments that follow it. */
  int end(Node node) {
    if (node instanceof Scalar || isFlow(node)) {
      int end = node.span().end();
      return isBlockScalar(node) && !keepsBlankLines(node) ? trimmed(end) : end;
    }
    if (node instanceof Mapping mapping) {
      return mapping.entries().isEmpty() ? node.span().end() : end(last(mapping.entries()));
    }
    List<Node> items = ((Sequence) node).items();
    return items.isEmpty() ? node.span().end() : end(last(items));
  }

  /** The same, and before the line break that a text which keeps its blank lines ends with. */
  int endInLine(Node node) {
    int end = end(node);
    return isBlockScalar(node) && isLineStart(end) ? lineEnd(end - 1) : end;
  }

  int end(Entry entry) {
    return Math.max(entry.key().span().end(), end(entry.value()));
  }

  /** The comment behind the mark of a folded or literal text, with the space before it. */
  String headerComment(Node node) {
    if (!isBlockScalar(node)) {
      return "";
    }
    String line = restOfLine(node.span().start());
    int hash = line.indexOf('#');
    return hash < 0 ? "" : "  " + line.substring(hash);
  }

  private static <T> T last(List<T> all) {
    return all.get(all.size() - 1);
  }

  private boolean keepsBlankLines(Node scalar) {
    String header = text.line(text.lineAt(scalar.span().start()));
    int from = column(scalar.span().start());
    return header.substring(from).split(" ")[0].indexOf('+') >= 0;
  }

  int trimmed(int end) {
    int at = end;
    while (at > 0 && Character.isWhitespace(content.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The end of the line that holds an offset, before its line break. */
  int lineEnd(int offset) {
    int line = text.lineAt(offset);
    return text.lineStart(line) + text.line(line).length();
  }

  /** The start of the next line, or the end of the text. */
  int nextLine(int offset) {
    int line = text.lineAt(offset);
    return line < text.lineCount() ? text.lineStart(line + 1) : content.length();
  }

  boolean isLineStart(int offset) {
    return column(offset) == 0;
  }

  /**
   * Puts whole lines below the one that holds an offset, which keeps its own line break.
   *
   * @param lineBreak of the new lines
   */
  Replacement below(int offset, String lines, String lineBreak) {
    int next = nextLine(offset);
    return isLineStart(next)
        ? Replacement.insert(next, lines + lineBreak)
        : Replacement.insert(next, lineBreak + lines);
  }

  /** What stands on the same line after an offset. */
  String restOfLine(int offset) {
    return content.substring(offset, Math.max(offset, lineEnd(offset)));
  }

  /**
   * The first line, from 1, below what ends at an offset. A text that keeps its blank lines ends
   * where the next line begins, everything else before the end of its last line.
   */
  int lineBelow(int end) {
    return text.lineAt(end) + (isLineStart(end) && end > 0 ? 0 : 1);
  }

  /**
   * Where what belongs to a block ends: its text, a comment behind it, and comment lines directly
   * below it that are indented more than it is.
   *
   * @param end where its text ends
   * @param column where it begins on its line
   * @return an offset at the end of a line, or at the start of one where the text itself ends there
   */
  int blockEnd(int end, int column) {
    int line = lineBelow(end);
    int result = line == text.lineAt(end) ? end : lineEnd(end);
    while (line <= text.lineCount() && isComment(line) && indent(line) > column) {
      result = text.lineStart(line) + text.line(line).length();
      line++;
    }
    return result;
  }

  /**
   * The first line, from 1, that belongs to what begins on a line: itself, or the first of the
   * comment lines directly above it at its own column. The comment that opens the file is nobody's.
   *
   * @param column where it begins
   * @param after the first line that may belong to it
   */
  int firstLine(int line, int column, int after) {
    int first = line;
    while (first > after && isComment(first - 1) && indent(first - 1) == column) {
      first--;
    }
    return first == 1 ? line : first;
  }

  boolean isBlank(int line) {
    return line < 1 || line > text.lineCount() || text.line(line).isBlank();
  }

  boolean isComment(int line) {
    return text.line(line).stripLeading().startsWith("#");
  }

  int indent(int line) {
    String whole = text.line(line);
    return whole.length() - whole.stripLeading().length();
  }

  /** The comments in a stretch of the text, each to the end of its line. */
  List<String> comments(Span span) {
    List<Span> texts = new ArrayList<>();
    root.ifPresent(node -> collectTexts(node, texts));
    List<String> comments = new ArrayList<>();
    int covered = 0;
    for (int at = span.start(); at < span.end(); at++) {
      while (covered < texts.size() && texts.get(covered).end() <= at) {
        covered++;
      }
      boolean inText = covered < texts.size() && texts.get(covered).start() <= at;
      if (!inText && content.charAt(at) == '#') {
        comments.add(restOfLine(at).strip());
        at = lineEnd(at);
      }
    }
    return comments;
  }

  /** Where a # is part of a text; the first line of a block text may have a comment. */
  private void collectTexts(Node node, List<Span> texts) {
    if (node instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        texts.add(entry.key().span());
        collectTexts(entry.value(), texts);
      }
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(item -> collectTexts(item, texts));
    } else {
      int start = node.span().start();
      int from = isBlockScalar(node) ? Math.min(nextLine(start), node.span().end()) : start;
      texts.add(new Span(from, Math.max(from, end(node))));
    }
  }
}
