package io.github.essayplanner.render;

import io.github.essayplanner.draft.DraftCheck;
import io.github.essayplanner.draft.DraftCheck.CounterUse;
import io.github.essayplanner.draft.DraftCheck.EvidenceUse;
import io.github.essayplanner.draft.Presence;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.model.Strength;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Template;
import java.util.ArrayList;
import java.util.List;

/** What of the map would strengthen a draft most and is not found in its words. */
final class DraftLeftovers {
  private static final int MOST = 5;

  private DraftLeftovers() {}

  static void write(DraftCheck check, Page page) {
    List<Page.Item> items = new ArrayList<>();
    addEvidence(check, true, items);
    addEvidence(check, false, items);
    for (CounterUse use : check.counters()) {
      if (!use.answered() && !use.counter().reply().isEmpty()) {
        String reply = use.counter().reply();
        items.add(Page.Item.of(Template.LEFT_REPLY.with(use.factor().name(), reply)));
      }
    }
    page.heading(2, Phrase.of(Label.LEFT_TO_USE.text()));
    if (items.isEmpty()) {
      page.paragraph(Label.NOTHING_LEFT_TO_USE.gap());
    } else {
      page.bullets(items.subList(0, Math.min(MOST, items.size())));
    }
  }

  /** The strong evidence for a point, or else the evidence against one. */
  private static void addEvidence(DraftCheck check, boolean strong, List<Page.Item> items) {
    for (EvidenceUse use : check.evidence()) {
      boolean isStrong =
          use.item().side() == Side.FOR
              && use.item().strength().filter(Strength.STRONG::equals).isPresent();
      boolean wanted = strong ? isStrong : use.item().side() == Side.AGAINST;
      if (wanted && use.found() == Presence.NO) {
        Label kind = strong ? Label.EVIDENCE_FOR : Label.EVIDENCE_AGAINST;
        items.add(
            Page.Item.of(
                Template.LEFT_EVIDENCE.with(
                    kind.text(), use.factor().name(), use.item().factOrMarkedQuote())));
      }
    }
  }
}
