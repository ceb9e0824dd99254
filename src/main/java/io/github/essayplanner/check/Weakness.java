package io.github.essayplanner.check;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Rule;

/**
 * A finding about an argument.
 *
 * @param rule its rule
 * @param factor the id of the factor it is about, or empty where it is about the whole map
 * @param finding what is said of it, and where
 */
public record Weakness(Rule rule, String factor, Finding finding) {}
