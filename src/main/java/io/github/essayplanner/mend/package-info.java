/**
 * Mistakes of writing, and the text as it would be without them. In: a map's text as typed. Out:
 * the text that YAML can read, where each part of it stood, and a finding with its edits for each
 * mistake. It knows which fields the format has where, because only that tells where a line belongs
 * that stands in the wrong place; it knows nothing of what the fields say.
 */
package io.github.essayplanner.mend;
