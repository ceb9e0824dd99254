/**
 * The argument: what the writer said, as immutable records.
 *
 * <p>Knows nothing of files or YAML beyond the {@link io.github.essayplanner.text.Place} of each
 * thing. A text that was not given is the empty text, so no field is ever null; whether a choice
 * with a default was written is kept where an output depends on it.
 */
package io.github.essayplanner.model;
