package io.github.essayplanner.draft;

import io.github.essayplanner.model.Citation;
import java.util.List;

/** Finds acts and scenes that are not those which the fact's source gives. */
final class SceneConflicts {
  private SceneConflicts() {}

  static void add(Match match, List<Contradiction> all) {
    Scene right = place(match.fact());
    Scene said = right == null ? null : said(match);
    if (said != null && !said.meets(right) && !isOfOther(match, said)) {
      String place = "Act " + right.act() + (right.scene() == 0 ? "" : ", scene " + right.scene());
      all.add(new Contradiction(match.fact(), said.start(), said.end(), place));
    }
  }

  /** The place of a play that a fact's source gives, or null. */
  private static Scene place(FactProfile fact) {
    for (Citation.Cited cited : fact.item().source().cited()) {
      Scene scene = Scene.in(cited.place(), 0);
      if (scene != null) {
        return scene;
      }
    }
    return null;
  }

  /** Whether it is the place of another fact of the sentence that may be meant. */
  private static boolean isOfOther(Match match, Scene said) {
    Alignment alignment = match.alignment();
    boolean quoted = alignment.best(match.fact()).quoted();
    for (FactProfile other : match.others()) {
      Scene place = place(other);
      if (place != null && place.meets(said) && (!quoted || alignment.best(other).quoted())) {
        return true;
      }
    }
    return false;
  }

  /** The place that a sentence gives: in brackets behind the fact's quotation, or in words. */
  private static Scene said(Match match) {
    Statement statement = match.statement();
    int from = statement.start();
    List<Quoted> own = match.alignment().quotedIn(statement, match.fact());
    for (Quoted quoted : own) {
      from = quoted.quotation().end();
    }
    for (ProseText.BracketedReference reference : match.alignment().essay().references()) {
      if (reference.start() >= from
          && reference.start() <= statement.end()
          && !isOfOtherQuotation(match, own, reference.start())) {
        return Scene.in(reference.text(), reference.start());
      }
    }
    String text = match.text().substring(statement.start(), statement.end());
    return Scene.inWords(text, statement.start());
  }

  /** Whether right before a place words end that are quoted and aren't the fact's. */
  private static boolean isOfOtherQuotation(Match match, List<Quoted> own, int at) {
    Quotation before = null;
    for (Quotation quotation : match.passage().quotations()) {
      before = quotation.end() <= at ? quotation : before;
    }
    if (before == null || !match.text().substring(before.end() + 1, at).isBlank()) {
      return false;
    }
    for (Quoted quoted : own) {
      if (quoted.quotation().equals(before)) {
        return false;
      }
    }
    return true;
  }
}
