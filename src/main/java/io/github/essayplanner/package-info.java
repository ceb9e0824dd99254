/**
 * Essay Planner: one YAML argument map in, essay plans and judgements out. A package is a stage,
 * named by the word the user types; nothing points up, and a test holds the table.
 *
 * <p>{@code file → disk → text → yaml → read → model → rank · timeline → check · verdict → plan →
 * draw → render → cli}; {@code edit}, {@code mend} and {@code convert} lead back to files, {@code
 * draft} holds an essay against its plan, {@code format} says what a map may say, {@code words} has
 * the fixed words. One small map on its way:
 *
 * <pre>
 * the map                                     its ranking
 *   question: Why did the Republic fall?        | Rank | Factor | Score | Evidence for/against |
 *   factors:                                    | ---: | ------ | ----: | -------------------- |
 *     army: {importance: 9, evidence: Sulla…}   |    1 | Army   |     9 | 1/0                  |
 *     land: {importance: 6, point: The poor…}   |    2 | Land   |     6 | 0/0                  |
 *
 * its plan                                    its page
 *   **Line of argument:** *Land* → *Army*       &lt;section aria-labelledby="1-land"&gt;
 *   ## 1. Land                                  &lt;h2 id="1-land"&gt;1. Land&lt;/h2&gt;
 *   - **Point:** The poor enlisted.             &lt;ul&gt;&lt;li class="labelled is-point"&gt;&lt;strong&gt;Point:…
 *   ## 2. Army – your strongest                 &lt;h2 id="2-army-your-strongest"&gt;2. Army – your…
 * </pre>
 */
package io.github.essayplanner;
