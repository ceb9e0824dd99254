package io.github.essayplanner.convert;

import io.github.essayplanner.convert.RawLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes from a talk with a program what is no argument: who speaks, what the program is asked to
 * do, and what it says to its reader. What has the marks of an outline stays, whoever says it.
 */
final class ProgramChat {
  private static final String PERSON = "You|User|Human|Me|Prompt|Du|Sie|Vous|Tú|Tu|Benutzer";
  private static final String PROGRAM =
      "(?:Chat ?)?GPT[\\w.-]{0,8}|Assistant|Claude|Gemini|Copilot|Bard|DeepSeek|Perplexity|Grok|Le Chat";
  private static final String SAID =
      " (?:said|says|hast gesagt|hat gesagt|avez dit|a dit|dijiste|dijo)";

  /** A name before a colon, or as a heading; in bold or not. */
  private static final Pattern SPEAKER =
      Pattern.compile(
          ("(?U)((#{1,6}\\s+)?[*_]{0,3}(?:(%s)|(?:%s))(?:%s)?[*_]{0,3}\\s?([:：])?[*_]{0,3})(?:(?<=[:：*_])\\s+(\\S.*))?")
              .formatted(PERSON, PROGRAM, SAID));

  /** What a program says to whoever asked it. */
  private static final Pattern TALK =
      Pattern.compile(
          "(?iU)(?:(?:sure|certainly|of course|absolutely|great|thanks|thank you|here(?:['’]s| is| are)|good luck"
              + "|let me|no problem|glad|happy to)\\b.*|.*\\b(?:you|your|i['’](?:m|ve|ll|d)|i can|i hope)\\b.*)");

  private static final Pattern ADDRESS =
      Pattern.compile("(?iU).*\\b(?:you|your|me|my|i|outline|essay|plan|please)\\b.*");

  private final List<RawLine> lines;
  private final List<RawLine> all = new ArrayList<>();
  private boolean person;
  private boolean spoken;

  /** Whether the question was asked, or what is asked now goes on with the talk. */
  private boolean asked;

  private ProgramChat(List<RawLine> lines) {
    this.lines = lines;
  }

  /** The lines; of a note that begins as such a talk, what is no argument as comments. */
  static List<RawLine> apart(List<RawLine> lines) {
    boolean person = false;
    boolean program = false;
    boolean opens = false;
    boolean first = true;
    for (RawLine line : lines) {
      Matcher speaker = speaker(line);
      person |= speaker != null && speaker.group(3) != null;
      program |= speaker != null && speaker.group(3) == null;
      opens |= speaker != null && (first || line.text().contains(" said"));
      first &= line.is(Kind.BLANK);
    }
    return person && program && opens ? new ProgramChat(lines).read() : lines;
  }

  /** The match of a line that begins with who speaks; else null. */
  private static Matcher speaker(RawLine line) {
    if (!line.is(Kind.TEXT) || line.indent() > 0) {
      return null;
    }
    Matcher speaker = SPEAKER.matcher(line.text());
    boolean is =
        speaker.matches()
            && (speaker.group(4) != null || speaker.group(2) != null && speaker.group(5) == null);
    return is ? speaker : null;
  }

  private List<RawLine> read() {
    for (RawLine line : lines) {
      Matcher speaker = speaker(line);
      if (speaker == null) {
        said(line);
        continue;
      }
      person = speaker.group(3) != null;
      asked |= spoken;
      spoken = true;
      all.add(new RawLine(line.number(), Kind.COMMENT, 0, 0, speaker.group(1)));
      if (speaker.group(5) != null) {
        said(RawLine.text(line.number(), speaker.group(5)));
      }
    }
    return all;
  }

  private void said(RawLine line) {
    boolean talks = line.is(Kind.TEXT) && spoken && !MailLines.isMarked(line.text());
    if (talks && person && !asked && asks(line.text())) {
      asked = true;
      all.add(line);
    } else if (talks && NoteLabel.of(line.text()).isEmpty()) {
      all.add(person || TALK.matcher(line.text()).matches() ? line.as(Kind.COMMENT) : line);
    } else {
      all.add(line);
    }
  }

  /** Whether it is a question that an essay may answer, and no wish. */
  private static boolean asks(String text) {
    return TitleLine.isQuestion(text) && !ADDRESS.matcher(text).matches();
  }
}
