package io.github.essayplanner.draft;

import java.util.Locale;
import java.util.regex.Pattern;

/** What part of an essay a passage is, by its place, its heading and its first words. */
public enum Frame {
  /** A title line, or a note of what is still to do. */
  ASIDE,
  INTRODUCTION,
  BODY,
  CONCLUSION;

  private static final Pattern CONCLUDES =
      Pattern.compile(
          "\\W*(?:in conclusion|to conclude|to sum up|in summary|to summari[sz]e|in sum|all in all"
              + "|overall|on balance|in the end)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TO_DO = Pattern.compile("\\W*(?:TODO|FIXME|TBC|XXX|NB)\\b");

  /** A longer note holds more of the essay than of what is to do. */
  private static final int LONGEST_NOTE = 40;

  private static final int FEWEST = 3;

  /** The frame of each passage; an essay of two has a conclusion only where its words say so. */
  static Frame[] of(WrittenEssay essay) {
    int count = essay.passages().size();
    Frame[] frames = new Frame[count];
    int first = -1;
    int last = -1;
    for (int p = 0; p < count; p++) {
      frames[p] = byItself(essay, essay.passages().get(p));
      if (frames[p] != ASIDE) {
        first = first < 0 ? p : first;
        last = p;
      }
    }
    if (last - first + 1 >= FEWEST) {
      setEnds(essay, frames, first, last);
    } else if (last > first && frames[last] == BODY && concludes(essay, last)) {
      frames[last] = CONCLUSION;
    }
    return frames;
  }

  private static void setEnds(WrittenEssay essay, Frame[] frames, int first, int last) {
    if (frames[first] == BODY) {
      frames[first] = INTRODUCTION;
    }
    if (frames[last] == BODY) {
      frames[last] = CONCLUSION;
    }
    if (frames[last - 1] == BODY && concludes(essay, last - 1)) {
      frames[last - 1] = CONCLUSION;
    }
  }

  private static boolean concludes(WrittenEssay essay, int passage) {
    return CONCLUDES.matcher(essay.text(essay.passages().get(passage))).lookingAt();
  }

  private static Frame byItself(WrittenEssay essay, Passage passage) {
    String heading = passage.heading().toLowerCase(Locale.ROOT);
    boolean concludes = heading.contains("conclu");
    boolean note = passage.words() < LONGEST_NOTE && TO_DO.matcher(essay.text(passage)).lookingAt();
    if (passage.isTitle() || note && !concludes) {
      return ASIDE;
    }
    return heading.contains("intro") ? INTRODUCTION : concludes ? CONCLUSION : BODY;
  }
}
