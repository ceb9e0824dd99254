package io.github.essayplanner.draw;

import io.github.essayplanner.model.Side;
import io.github.essayplanner.model.Stance;

/** What a box or a line of a picture stands for. */
public enum Role {
  THESIS,
  SUPPORTS,
  QUALIFIES,
  CHALLENGES,
  FOR,
  AGAINST,
  BACKGROUND,
  COUNTER,
  REPLY,
  LINK,
  KEY;

  static Role of(Stance stance) {
    return switch (stance) {
      case SUPPORTS -> SUPPORTS;
      case QUALIFIES -> QUALIFIES;
      case CHALLENGES -> CHALLENGES;
    };
  }

  static Role of(Side side) {
    return switch (side) {
      case FOR -> FOR;
      case AGAINST -> AGAINST;
      case BACKGROUND -> BACKGROUND;
    };
  }
}
