package io.github.essayplanner.read;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Fix;
import io.github.essayplanner.text.Replacement;
import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Entry;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Sequence;
import io.github.essayplanner.yaml.SyntaxRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Gives the finding of a list that stands twice in one place the edits that make it one list. */
final class GivenTwice {
  /** Mistakes of where a line belongs. */
  private static final Set<Rule> OTHERS =
      Set.of(
          SyntaxRule.TAB,
          SyntaxRule.INDENTATION,
          SyntaxRule.KEY_COLON,
          SyntaxRule.LIST_DASH,
          FormatRule.UNKNOWN_KEY,
          FormatRule.MISPLACED_KEY);

  /** What may have been meant for the id of another thing, whose list then is the second one. */
  private static final Pattern ID_AS_ITEM =
      Pattern.compile("- [\"']?[\\p{L}\\p{N}_-]+[\"']?:[\"']?");

  private final Text text;
  private final Map<Integer, Joining> found = new HashMap<>();

  /** The edits that make one list of two, and the stretch from the one key to the other. */
  private record Joining(Fix fix, Span between) {
    /**
     * Whether one of the keys may be another thing's, or a line between to which the second list
     * belongs.
     */
    boolean isTorn(NavigableSet<Integer> others) {
      Integer next = others.ceiling(between.start());
      return next != null && next <= between.end();
    }
  }

  private GivenTwice(Text text) {
    this.text = text;
  }

  /** The same for all such findings; others stay as they are. */
  static void join(Text text, Node root, List<Finding> findings) {
    GivenTwice twice = null;
    NavigableSet<Integer> others = others(findings);
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (finding.rule() == SyntaxRule.DUPLICATE_KEY && finding.fix().isEmpty()) {
        if (twice == null) {
          twice = new GivenTwice(text);
          twice.look(root);
        }
        Joining joining = twice.found.get(finding.span().start());
        boolean isSure = joining != null && !joining.isTorn(others);
        findings.set(i, isSure ? finding.with(joining.fix()) : finding);
      }
    }
  }

  /** Where the mistakes begin that leave open whose line something is. */
  private static NavigableSet<Integer> others(List<Finding> findings) {
    NavigableSet<Integer> starts = new TreeSet<>();
    for (Finding finding : findings) {
      if (OTHERS.contains(finding.rule())) {
        starts.add(finding.span().start());
      }
    }
    return starts;
  }

  private void look(Node node) {
    if (node instanceof Mapping mapping) {
      Map<String, Joined> firsts = new HashMap<>();
      for (Entry entry : mapping.entries()) {
        Joined before = firsts.get(entry.key().value());
        if (before == null) {
          firsts.put(entry.key().value(), new Joined(entry));
        } else {
          join(before, entry);
        }
        look(entry.value());
      }
    } else if (node instanceof Sequence list) {
      for (Node item : list.items()) {
        look(item);
      }
    }
  }

  /** The first list of some, with those right below it that go on with it. */
  private static final class Joined {
    private final Node first;

    private final int start;

    /** Its last line; 0 until that is asked for. */
    private int end;

    /** Whether a line of something else follows, so that no list below it only goes on with it. */
    private boolean isClosed;

    Joined(Entry entry) {
      this.first = entry.value();
      this.start = entry.key().span().start();
    }
  }

  private void join(Joined to, Entry again) {
    if (!(to.first instanceof Sequence before && again.value() instanceof Sequence more)
        || before.isFlow()
        || more.isFlow()
        || before.items().isEmpty()
        || more.items().isEmpty()) {
      return;
    }
    int key = text.lineAt(again.key().span().start());
    int firstItem = text.lineAt(more.span().start());
    to.end = to.end == 0 ? lastLine(before) : to.end;
    int indent = column(before.span()) - column(more.span());
    String header = text.line(key).strip();
    boolean isAlone = header.endsWith(":") && firstItem > key && to.end < key;
    if (!isAlone || ID_AS_ITEM.matcher(text.line(to.end).strip()).matches()) {
      return;
    }
    to.isClosed |= indent != 0 || !isNext(to.end, key);
    int last = lastLine(more);
    Fix fix = to.isClosed ? moved(key, last, to.end, indent) : withoutKey(key);
    if (fix != null) {
      int start = again.key().span().start();
      found.put(start, new Joining(fix, new Span(to.start, start)));
    }
    to.end = to.isClosed ? to.end : last;
  }

  /** Whether nothing but empty lines and comments stands between two lines. */
  private boolean isNext(int above, int below) {
    for (int line = above + 1; line < below; line++) {
      if (!text.line(line).isBlank() && !text.line(line).strip().startsWith("#")) {
        return false;
      }
    }
    return true;
  }

  private int column(Span span) {
    return span.start() - text.lineStart(text.lineAt(span.start()));
  }

  /** The last line of a list that has anything on it. */
  private int lastLine(Sequence list) {
    Span last = lastText(list);
    int line = text.lineAt(Math.max(last.start(), last.end() - 1));
    while (line > 1 && text.line(line).isBlank()) {
      line--;
    }
    return line;
  }

  /** The place of what is said last in a node. */
  private static Span lastText(Node node) {
    if (node instanceof Sequence list && !list.items().isEmpty() && !list.isFlow()) {
      return lastText(list.items().get(list.items().size() - 1));
    }
    if (node instanceof Mapping mapping && !mapping.entries().isEmpty() && !mapping.isFlow()) {
      Entry last = mapping.entries().get(mapping.entries().size() - 1);
      return last.value().isAbsent() ? last.key().span() : lastText(last.value());
    }
    return node.span();
  }

  private Fix withoutKey(int line) {
    int start = text.lineStart(line);
    return Fix.of(true, new Span(start, start + text.line(line).length()), "");
  }

  /** The items of the second list put below those of the first. */
  private Fix moved(int key, int last, int end, int indent) {
    StringBuilder items = new StringBuilder();
    for (int number = key + 1; number <= last; number++) {
      String line = text.line(number);
      int lead = line.length() - line.stripLeading().length();
      if (lead + indent < 0) {
        return null;
      }
      items.append('\n');
      items.append(line.isBlank() ? "" : " ".repeat(lead + indent) + line.substring(lead));
    }
    int start = text.lineStart(key);
    int stop = text.lineStart(last) + text.line(last).length();
    List<Replacement> edits = new ArrayList<>();
    edits.add(Replacement.insert(text.lineStart(end) + text.line(end).length(), items.toString()));
    edits.add(new Replacement(new Span(start, stop), ""));
    return new Fix(true, edits);
  }
}
