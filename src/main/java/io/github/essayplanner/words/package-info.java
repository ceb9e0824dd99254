/**
 * Every word of an output that is not the writer's: labels, templates, prompts, how numbers read.
 *
 * <p>Out: {@link io.github.essayplanner.words.Phrase}s, which mark what is strong or a name and
 * leave the form of that to each format. Knows nothing of arguments. One room, so that a test can
 * hold every line of every output against the map and this list.
 */
package io.github.essayplanner.words;
