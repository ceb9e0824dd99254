/**
 * The argument as a picture: which boxes and lines there are, and where.
 *
 * <p>In: a map and its ranking. Out: {@link io.github.essayplanner.draw.Diagram} (what is joined to
 * what) and {@link io.github.essayplanner.draw.Picture} (the same with places), as values. Knows no
 * format and no font: widths come from a table, so that a picture is the same on every machine.
 */
package io.github.essayplanner.draw;
