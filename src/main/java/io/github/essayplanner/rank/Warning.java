package io.github.essayplanner.rank;

import io.github.essayplanner.text.Finding;

/**
 * Something about a judgement that its writer should look at again.
 *
 * @param factor the id of the factor it is about, or empty where it is about several or none
 * @param finding what is said of it, and where
 */
public record Warning(String factor, Finding finding) {}
