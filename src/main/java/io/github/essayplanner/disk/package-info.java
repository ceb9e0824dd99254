/**
 * Turns files into text and text into files. In: a path or stdin. Out: a {@link
 * io.github.essayplanner.disk.Decoded} text, with findings where bytes are not text; and results
 * written whole or not at all.
 *
 * <p>Decodes strictly and by itself, because the YAML parser can't tell where a bad byte stands.
 * Knows nothing of YAML.
 */
package io.github.essayplanner.disk;
