/**
 * Bytes ↔ text. In: a path or stdin. Out: a {@link io.github.essayplanner.disk.Decoded} text, with
 * findings where bytes are not text; and results written whole or not at all.
 *
 * <p>Decodes strictly and by itself: the YAML parser reports bad bytes at 1:1 or not at all. Knows
 * nothing of YAML.
 */
package io.github.essayplanner.disk;
