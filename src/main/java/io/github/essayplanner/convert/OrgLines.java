package io.github.essayplanner.convert;

import io.github.essayplanner.convert.RawLine.Kind;
import io.github.essayplanner.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the lines of an org file apart. */
final class OrgLines {
  private static final Pattern STARS = Pattern.compile("(\\*+)\\s+(.*)");
  private static final Pattern STATE =
      Pattern.compile("(?:(?:TODO|DONE|NEXT|WAITING|CANCELLED)\\s+)?(?:\\[#\\w]\\s+)?(.*)");
  private static final Pattern TAGS = Pattern.compile("(.*?)\\s+(:(?:[\\p{L}\\p{N}_@#%]+:)+)");
  private static final Pattern KEYWORD = Pattern.compile("#\\+(\\w+):\\s*(.*)");
  private static final Pattern BLOCK = Pattern.compile("(?i)#\\+(begin|end)_(\\w+).*");
  private static final Pattern DRAWER = Pattern.compile(":[\\w-]+:(?:\\s.*)?");

  /** When a thing is to be done. */
  private static final Pattern PLANNED =
      Pattern.compile("\\s*(?:DEADLINE|SCHEDULED|CLOSED):\\s*[<\\[].*");

  private static final Pattern RULE = Pattern.compile("-{5,}");
  private static final Pattern LINK = Pattern.compile("\\[\\[[^\\]\\[]*]\\[([^\\]\\[]*)]]");
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/*_=~+:])([*/_=~+])(?=\\S)([^*/_=~+\\n]*[^*/_=~+\\s])\\1(?![\\p{L}\\p{N}/])");

  private final List<RawLine> lines = new ArrayList<>();
  private String block = "";
  private boolean drawer;

  private OrgLines() {}

  /** Whether a text is org: it has keywords or drawers of org, or stars of several depths. */
  static boolean is(Text text) {
    int stars = 0;
    boolean deeper = false;
    for (int number = 1; number <= text.lineCount(); number++) {
      String line = text.line(number);
      if (KEYWORD.matcher(line).matches()
          || BLOCK.matcher(line).matches()
          || stars > 0 && PLANNED.matcher(line).matches()
          || line.strip().equals(":PROPERTIES:")) {
        return true;
      }
      if (line.startsWith("#")) {
        return false;
      }
      Matcher heading = STARS.matcher(line);
      if (heading.matches()) {
        stars++;
        deeper |= heading.group(1).length() > 1;
      }
    }
    return deeper && stars > 1;
  }

  static List<RawLine> of(Text text) {
    OrgLines org = new OrgLines();
    for (int number = 1; number <= text.lineCount(); number++) {
      org.read(number, text.line(number));
    }
    return org.lines;
  }

  /** The text without org's marks inside it. */
  static String inline(String typed) {
    String text = LINK.matcher(typed).replaceAll("$1");
    return EMPHASIS.matcher(text).replaceAll("$2");
  }

  private void read(int number, String typed) {
    RawLine line = RawLine.text(number, typed);
    String text = line.text();
    Matcher edge = BLOCK.matcher(text);
    if (edge.matches()) {
      boolean begins = edge.group(1).equalsIgnoreCase("begin");
      block = begins ? edge.group(2).toLowerCase(Locale.ROOT) : "";
      lines.add(line.as(Kind.BLANK));
    } else if (!block.isEmpty() && !block.equals("quote") && !block.equals("verse")) {
      lines.add(line.is(Kind.BLANK) ? line : line.as(Kind.COMMENT));
    } else if (drawer || DRAWER.matcher(text).matches()) {
      boolean isEdge = !drawer || text.equalsIgnoreCase(":END:");
      drawer = !text.equalsIgnoreCase(":END:");
      lines.add(line.as(isEdge || line.is(Kind.BLANK) ? Kind.BLANK : Kind.COMMENT));
    } else {
      lines.add(plain(line, typed));
    }
  }

  private RawLine plain(RawLine line, String typed) {
    String text = line.text();
    Matcher keyword = KEYWORD.matcher(text);
    if (keyword.matches()) {
      return keyword(line, keyword.group(1).toLowerCase(Locale.ROOT), keyword.group(2));
    }
    if (text.equals("#") || RULE.matcher(text).matches()) {
      return line.as(Kind.BLANK);
    }
    if (PLANNED.matcher(text).matches()) {
      return line.as(Kind.COMMENT);
    }
    if (text.startsWith("# ") || text.startsWith("|") || text.startsWith("#+")) {
      String said = text.replaceFirst("^#\\s+(?:[-*+]\\s+)?", "");
      return new RawLine(line.number(), Kind.COMMENT, line.indent(), 0, said);
    }
    Matcher stars = STARS.matcher(typed);
    return stars.matches() ? heading(line, stars.group(1).length(), stars.group(2)) : line;
  }

  private RawLine keyword(RawLine line, String key, String value) {
    return switch (key) {
      case "title" -> line.heading(1, value);
      case "startup", "options" -> line.as(Kind.BLANK);
      default -> line.as(Kind.COMMENT);
    };
  }

  /** A star more than the title, which stands at the top. The tags become a line of their own. */
  private RawLine heading(RawLine line, int stars, String typed) {
    Matcher state = STATE.matcher(typed.strip());
    String name = state.matches() ? state.group(1) : typed;
    Matcher tags = TAGS.matcher(name);
    if (!tags.matches()) {
      return line.heading(stars + 1, name);
    }
    lines.add(line.heading(stars + 1, tags.group(1)));
    return new RawLine(line.number(), Kind.COMMENT, 0, 0, tags.group(2));
  }
}
