/**
 * Holds a written draft against the plan of its map. In: the plan and a file's text or bytes; out:
 * what of the map is in the draft and where, and findings. It matches words and knows no meaning:
 * that something is not found in these words is never said to be missing. It must know nothing of
 * pages and exit codes.
 */
package io.github.essayplanner.draft;
