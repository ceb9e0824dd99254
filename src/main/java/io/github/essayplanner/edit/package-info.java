/**
 * Changes what a map says by replacing parts of its text. In: a text and what is wanted of it. Out:
 * the new text, which has been read again and says what the old one said and what was wanted.
 *
 * <p>Text is edited and never printed anew, because a map is its writer's own file, comments and
 * layout included. Knows nothing of files. Classes whose names end in -ing carry out what a user
 * asks for; those that end in -ion change lines of the text.
 */
package io.github.essayplanner.edit;
