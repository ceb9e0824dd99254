package io.github.essayplanner.draft;

import java.util.List;

/**
 * A paragraph of a draft.
 *
 * @param heading the text of the heading or title line above it, or empty
 * @param isTitle whether it is such a line itself, in a draft without Markdown
 * @param first the number of its first statement in the essay
 * @param last the number after its last
 * @param words as many as a word processor counts
 */
record Passage(
    Block block,
    String heading,
    boolean isTitle,
    int first,
    int last,
    List<Quotation> quotations,
    int words) {}
