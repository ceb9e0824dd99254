package io.github.essayplanner.text;

/** The rules of a file before it is anything but bytes: whether it is a text at all. */
public enum TextRule implements Rule {
  NOT_UTF_8(
      Severity.ERROR,
      "bytes that are not UTF-8 text",
      "A file saved in an older encoding loses its accents and dashes on another machine."),
  UTF_16(
      Severity.ADVICE,
      "a file saved as UTF-16",
      "It reads here, but many other programs expect UTF-8."),
  CONTROL_CHARACTER(
      Severity.ERROR,
      "an invisible control character",
      "It can't be seen or printed, and usually comes with a paste from elsewhere."),
  BIDI_CONTROL(
      Severity.WARNING,
      "an invisible order to turn text round",
      "Text behind it shows in another order than it is read, so a line can say one thing and mean"
          + " another."),
  LONE_SURROGATE(
      Severity.ERROR,
      "half of a character",
      "Half of a character can't be written to any file, so the text would come out broken."),
  TOO_LARGE(
      Severity.ERROR,
      "a file above the size limit",
      "A map of notes is far smaller; a file this large is probably something else.");

  private final About about;

  TextRule(Severity severity, String summary, String why) {
    about = new About(severity, summary, why);
  }

  @Override
  public About about() {
    return about;
  }
}
