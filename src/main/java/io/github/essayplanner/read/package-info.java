/**
 * Tree → model. In: a text. Out: a {@link io.github.essayplanner.read.Reading}: the argument as far
 * as it could be understood, and every mistake of the file at once, each at its place.
 */
package io.github.essayplanner.read;
