/**
 * Every word of an output that is not the writer's: labels, templates, prompts, how numbers read.
 *
 * <p>Out: {@link io.github.essayplanner.words.Phrase}s, which mark what is strong or a name and
 * leave it to each format how that looks. Knows nothing of arguments. All of them are here, so that
 * a test can hold every line of every output against the map and this list.
 */
package io.github.essayplanner.words;
