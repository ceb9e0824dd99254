package io.github.essayplanner.convert;

import io.github.essayplanner.text.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the nested lists of Argdown: statements, arguments, and what supports or attacks them. */
final class ArgdownNotes {
  private static final Pattern STATEMENT =
      Pattern.compile(
          "(?:([+*-]|\\+>|->|_>|_|<[+_-]|><)\\s+)?(?:\\[([^\\[\\]]+)]|<([^<>]+)>)\\s*(?::\\s*(.*))?");
  private static final Pattern RELATION = Pattern.compile("([+-]|_)\\s+(\\S.*)");
  private static final Pattern PREMISE = Pattern.compile("\\(\\d+\\)\\s+(\\S.*)");
  private static final Pattern INFERENCE = Pattern.compile("-{2,}(?:[^-].*-{2,})?");

  /** From here to there, and so no evidence for what it stands below. */
  private static final Pattern OUTGOING = Pattern.compile("[+_-]>\\s.*");

  /** A statement with the indent at which it stands. */
  private record Open(int indent, StatementTree statement) {}

  private final Outline outline = Outline.empty();
  private final List<StatementTree> top = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private RawLine first;
  private String relation = "";
  private String title = "";
  private boolean comment;
  private boolean inferred;

  /** The indent of a line all below which is a comment; -1 where there is none. */
  private int remarked = -1;

  private ArgdownNotes() {}

  /** Whether a text has statements or arguments in brackets, with others below them. */
  static boolean is(Text text) {
    boolean named = false;
    for (int number = 1; number <= text.lineCount(); number++) {
      RawLine line = RawLine.text(number, text.line(number));
      Matcher statement = STATEMENT.matcher(line.text());
      boolean matches = statement.matches() && !line.text().matches("\\[[ xX]].*");
      if (matches && named && statement.group(1) != null && line.indent() > 0) {
        return true;
      }
      named |= matches && (statement.group(4) != null || statement.group(1) != null);
    }
    return false;
  }

  static Outline of(Text text) {
    ArgdownNotes notes = new ArgdownNotes();
    for (RawLine line : RawLines.withoutBlocks(text)) {
      notes.read(line);
    }
    notes.finish();
    StatementTree.sort(notes.top, notes.outline);
    return notes.outline;
  }

  private void read(RawLine line) {
    String typed = line.text();
    boolean opens = typed.startsWith("/*") || typed.startsWith("<!--");
    if (line.is(RawLine.Kind.BLANK)) {
      finish();
    } else if (comment || opens || typed.startsWith("//") || line.is(RawLine.Kind.COMMENT)) {
      finish();
      comment = (comment || opens) && !typed.endsWith("*/") && !typed.endsWith("-->");
      remark(typed.replaceAll("^(?:/\\*+|//|<!--+)\\s*|\\s*(?:\\*/|--+>)$", ""));
    } else if (line.is(RawLine.Kind.HEADING)) {
      finish();
      heading(line);
    } else if (INFERENCE.matcher(typed).matches()) {
      finish();
      inferred = true;
      remark(typed.replaceAll("^-+\\s*|\\s*-+$", ""));
    } else {
      remarked = line.indent() > remarked ? remarked : -1;
      outgoing(line, typed);
    }
  }

  private void outgoing(RawLine line, String typed) {
    boolean leaves = OUTGOING.matcher(typed).matches();
    if (leaves || remarked >= 0) {
      finish();
      remarked = remarked < 0 ? line.indent() : remarked;
      remark(typed);
    } else {
      statement(line, typed);
    }
  }

  private void remark(String text) {
    if (!text.isBlank()) {
      outline.comments.add(text);
    }
  }

  private void heading(RawLine line) {
    if (outline.question.text().isEmpty() && TitleLine.isQuestion(line.text())) {
      outline.question = new Outline.Said(line.number(), line.text());
    } else if (outline.title.isEmpty() && line.level() == 1) {
      outline.title = line.text();
    } else {
      remark(line.text());
    }
  }

  private void statement(RawLine line, String typed) {
    Matcher named = STATEMENT.matcher(typed);
    Matcher plain = RELATION.matcher(typed);
    Matcher premise = PREMISE.matcher(typed);
    if (premise.matches()) {
      premise(line, premise.group(1));
    } else if (named.matches()) {
      String name = named.group(2) == null ? named.group(3) : named.group(2);
      begin(line, named.group(1), name, named.group(4));
    } else if (plain.matches()) {
      begin(line, plain.group(1), "", plain.group(2));
    } else if (first != null) {
      text.append(' ').append(typed);
    } else {
      begin(line, "", "", typed);
    }
  }

  /** Premises speak for the argument above them; what follows from them is no evidence. */
  private void premise(RawLine line, String said) {
    finish();
    if (inferred) {
      while (!open.isEmpty() && open.peek().indent() > 0) {
        open.pop();
      }
      remark(line.text());
      inferred = false;
    } else {
      begin(new RawLine(line.number(), line.kind(), 1, 0, said), "+", "", said);
    }
  }

  private void begin(RawLine line, String mark, String name, String said) {
    finish();
    first = line;
    relation = mark == null ? "" : mark;
    title = name;
    text.append(said == null ? "" : said);
  }

  private void finish() {
    if (first == null) {
      return;
    }
    boolean against = relation.contains("-") || relation.contains("_") || relation.equals("><");
    String said = InlineText.of(text.toString().strip());
    StatementTree statement = new StatementTree(first.number(), title, said, against);
    if (relation.isEmpty()) {
      open.clear();
    }
    while (!open.isEmpty() && open.peek().indent() >= first.indent()) {
      open.pop();
    }
    List<StatementTree> to = open.isEmpty() ? top : open.peek().statement().below();
    place(to, statement);
    first = null;
    text.setLength(0);
  }

  /** What is named again with no text of its own is the same statement: more stands below it. */
  private void place(List<StatementTree> to, StatementTree statement) {
    Optional<StatementTree> known =
        to != top || title.isEmpty() ? Optional.empty() : find(top, statement.title());
    StatementTree here = known.filter(k -> statement.text().isEmpty()).orElse(statement);
    if (here == statement) {
      to.add(statement);
    }
    open.push(new Open(first.indent(), here));
  }

  private static Optional<StatementTree> find(List<StatementTree> trees, String title) {
    Deque<StatementTree> left = new ArrayDeque<>(trees);
    while (!left.isEmpty()) {
      StatementTree tree = left.pop();
      if (tree.title().equals(title)) {
        return Optional.of(tree);
      }
      tree.below().forEach(left::push);
    }
    return Optional.empty();
  }
}
