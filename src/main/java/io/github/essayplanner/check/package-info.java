/**
 * What makes an argument weak or unfinished: one table of rules of the argument. In: a map and its
 * ranking. Out: {@link io.github.essayplanner.check.Weakness}es at their places. The plan's list of
 * what is still to do and {@code essay check} speak from the same table.
 */
package io.github.essayplanner.check;
