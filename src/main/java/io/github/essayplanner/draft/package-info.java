/**
 * Holds a written draft against the plan of its map. In: the plan and a file's text or bytes; out:
 * what of the map is in the draft and where, and findings. It matches words and knows no meaning,
 * so what it doesn't find is called "not found in these words", never missing. It must know nothing
 * of pages and exit codes.
 */
package io.github.essayplanner.draft;
