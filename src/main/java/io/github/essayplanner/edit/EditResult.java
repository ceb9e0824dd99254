package io.github.essayplanner.edit;

import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.read.Reading;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A map's text after what was asked of it.
 *
 * @param rewords whether the wish moves or renames what was there, so that an old mistake may be
 *     told in other words
 * @param before the text as it was
 * @param text the text as it should be
 * @param done what was done, in the order of the new text
 */
public record EditResult(boolean rewords, Text before, Text text, List<Done> done) {
  /**
   * One thing that was done.
   *
   * @param line where, from 1, in the new text
   */
  public record Done(int line, String what) {}

  public EditResult {
    done = List.copyOf(done);
  }

  /** What a wish for something new came to. */
  static EditResult of(Text before, Revision after, List<Done> done) {
    return new EditResult(false, before, after.text(), done);
  }

  /** What a wish that moves or renames came to. */
  static EditResult reworded(Text before, Revision after, List<Done> done) {
    return new EditResult(true, before, after.text(), done);
  }

  /** What was done at the end of a way. */
  static Done done(Revision after, YamlPath way, String what) {
    int start =
        way.entryIn(after.root())
            .map(entry -> entry.key().span().start())
            .orElseGet(() -> after.at(way).orElseThrow().span().start());
    return new Done(after.text().lineAt(start), what);
  }

  /** Whether the map said so already. */
  public boolean changesNothing() {
    return before.content().equals(text.content());
  }

  /** What is wrong with the new text that was not wrong before: errors and warnings. */
  public List<Finding> newFindings() {
    return newFindings(ArgumentReader.read(text));
  }

  /**
   * The same where the new text has been read.
   *
   * @param after what the new text was read as
   */
  public List<Finding> newFindings(Reading after) {
    List<Finding> all = after.findings();
    if (all.isEmpty()) {
      return all;
    }
    Map<String, Integer> old = new HashMap<>();
    ArgumentReader.read(before).findings().forEach(f -> old.merge(key(f), 1, Integer::sum));
    return all.stream().filter(f -> old.merge(key(f), -1, Integer::sum) < 0).toList();
  }

  /**
   * Whether errors that are new in their words are new in fact: a wish that only moves or renames
   * may put an old error in other words.
   */
  public boolean brings(List<Finding> errors) {
    long before =
        ArgumentReader.read(this.before).findings().stream().filter(Finding::isError).count();
    long after = ArgumentReader.read(text).findings().stream().filter(Finding::isError).count();
    return after > before || !rewords && !errors.isEmpty();
  }

  private static String key(Finding finding) {
    return finding.rule().id() + finding.message();
  }
}
