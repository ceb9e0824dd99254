/**
 * The argument: what the writer said, as immutable records.
 *
 * <p>Knows nothing of files or YAML beyond the {@link io.github.essayplanner.text.Place} of each
 * thing. A text that was not given is the empty text, so no field is ever null. A stance that
 * nobody wrote counts as its default, and that nobody wrote it is kept too, since it is not to be
 * printed.
 */
package io.github.essayplanner.model;
