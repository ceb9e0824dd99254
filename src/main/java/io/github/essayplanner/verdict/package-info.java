/**
 * What a ranking says, in sentences: why a factor stands where it stands, how firm first place is,
 * what a criterion decides. In: a {@link io.github.essayplanner.rank.Ranking} and what was worked
 * out from it. Out: {@link io.github.essayplanner.words.Phrase}s. They say no more than the
 * numbers, and hold no word but the writer's names and fixed ones.
 */
package io.github.essayplanner.verdict;
