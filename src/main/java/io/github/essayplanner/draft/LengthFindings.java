package io.github.essayplanner.draft;

import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.words.Numbers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds that a draft is too long or too short, and notes in it of what is still to be written. */
final class LengthFindings {
  private static final Pattern TO_DO =
      Pattern.compile(
          "(?=[TFX?\\[])(?:(?<![\\p{L}\\p{N}_])(?:TODO|FIXME|TBC|XXX+)(?![\\p{L}\\p{N}_])[^\\n]{0,80}"
              + "|\\?\\?\\?+|\\[(?:citation needed|cite|source|ref|page|p)\\??\\])");

  private LengthFindings() {}

  static void add(EssayPlan plan, WrittenEssay essay, List<Finding> findings) {
    Matcher toDo = TO_DO.matcher(essay.draft().text().content());
    while (toDo.find()) {
      findings.add(
          new Finding(
              DraftRule.DRAFT_TODO,
              new Span(toDo.start(), toDo.end()),
              "A note of what is still to do stands in the text.",
              ""));
    }
    if (plan.assignment().budget().words().isPresent()) {
      addLength(plan.assignment().budget().words().getAsInt(), essay, findings);
    }
  }

  private static void addLength(int wanted, WrittenEssay essay, List<Finding> findings) {
    int words = essay.words().essay();
    long tenths = 10L * Math.abs(words - wanted);
    if (tenths <= wanted || essay.passages().isEmpty()) {
      return;
    }
    boolean over = words > wanted;
    Block first = essay.passages().get(0).block();
    findings.add(
        new Finding(
            over ? DraftRule.DRAFT_OVER : DraftRule.DRAFT_UNDER,
            Span.at(first.start()),
            "The draft has "
                + Numbers.count(words, "word")
                + ", "
                + Math.abs(words - wanted)
                + (over ? " more" : " fewer")
                + " than "
                + wanted
                + ".",
            ""));
  }
}
