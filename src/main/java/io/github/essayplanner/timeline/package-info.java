/**
 * Evidence in time. In: a map, which of its evidence is wanted. Out: a {@link
 * io.github.essayplanner.timeline.Timeline}: what happened in order, and where long nothing did.
 * Dates are compared by the days they stand for; none is printed here.
 */
package io.github.essayplanner.timeline;
