/**
 * Text, the places in it, and findings about those places.
 *
 * <p>In: characters that were decoded elsewhere. Out: lines, positions and {@link
 * io.github.essayplanner.text.Finding}s. Knows nothing of YAML or of arguments. Offsets are Java
 * {@code char} indices; lines and columns count from 1, columns in code points, because that is
 * what a reader counts on the screen.
 */
package io.github.essayplanner.text;
