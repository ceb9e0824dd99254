/**
 * Makes the argument out of a map's text. In: a text. Out: a {@link
 * io.github.essayplanner.read.Reading}: the argument as far as it could be understood, and every
 * mistake of the file at once, each at its place, with its fix where there is one. It says what
 * can't be read and never what is weak: that is {@code check}'s.
 */
package io.github.essayplanner.read;
