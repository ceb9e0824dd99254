package io.github.essayplanner.plan;

import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Stance;

/** What a factor does for the side that a plan takes. */
enum SectionRole {
  /** It is argued for, and what speaks against it is answered. */
  OWN,
  /** It speaks for the other side, and the thesis answers it. */
  CHALLENGE,
  /** The plan is the other side's, and this is what that has to answer. */
  ATTACKED;

  static SectionRole of(Factor factor, boolean isAgainst) {
    if (isAgainst) {
      return factor.stance() == Stance.SUPPORTS ? ATTACKED : OWN;
    }
    return factor.stance() == Stance.CHALLENGES ? CHALLENGE : OWN;
  }
}
