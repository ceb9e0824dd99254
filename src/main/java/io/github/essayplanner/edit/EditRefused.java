package io.github.essayplanner.edit;

/** A wish that can't be carried out; nothing has been changed. */
public final class EditRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String snippet;

  /**
   * @param message what is in the way, in words the writer can act on
   */
  public EditRefused(String message) {
    this(message, "");
  }

  /** Where the map has a mistake that has to be mended before. */
  static EditRefused misshapen(String what, String shape) {
    return new EditRefused(
        what
            + " is "
            + shape
            + ", where fields belong; 'essay check' shows how to mend that first");
  }

  /**
   * @param snippet what the writer can paste by hand; empty where there is nothing to paste
   */
  public EditRefused(String message, String snippet) {
    super(message);
    this.snippet = snippet;
  }

  /** Lines to paste by hand, or empty. */
  public String snippet() {
    return snippet;
  }
}
