package io.github.essayplanner.plan;

import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.words.Label;

/** What a factor does for the side that a plan takes. */
enum SectionRole {
  /** It is argued for, and what speaks against it is answered. */
  OWN,
  /** It speaks for the other side, and the thesis answers it. */
  CHALLENGE,
  /** The plan is the other side's, and this is what that has to answer. */
  ATTACKED;

  /** What stands before an objection. */
  Label objection() {
    return switch (this) {
      case OWN -> Label.AGAINST_THIS;
      case CHALLENGE -> Label.IT_MAY_BE_SAID;
      case ATTACKED -> Label.BUT_FOR_YOU;
    };
  }

  /** What stands before the answer to an objection. */
  Label answer() {
    return switch (this) {
      case OWN -> Label.STILL;
      case CHALLENGE -> Label.ANSWER;
      case ATTACKED -> Label.THEY_ANSWER;
    };
  }

  static SectionRole of(Factor factor, boolean isAgainst) {
    if (isAgainst) {
      return factor.stance() == Stance.SUPPORTS ? ATTACKED : OWN;
    }
    return factor.stance() == Stance.CHALLENGES ? CHALLENGE : OWN;
  }
}
