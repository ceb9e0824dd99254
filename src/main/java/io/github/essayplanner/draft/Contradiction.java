package io.github.essayplanner.draft;

/**
 * Where a draft gives another date, number, name or place than the fact that its sentence has.
 *
 * @param start the index of the first {@code char} of what the draft says
 * @param end the index after its last
 * @param mapSays what the map says, in its own words
 */
record Contradiction(FactProfile fact, int start, int end, String mapSays) {}
