/**
 * Makes the text of a map out of notes, outlines and lists of sources. In: a text as people write
 * it. Out: a map with every word of it, sorted by what the note's own marks and labels mean and
 * never reworded; what has no place in a map stands in its comments.
 *
 * <p>Knows nothing of files, and judges nothing: what is weak in the map, {@code check} says.
 */
package io.github.essayplanner.convert;
