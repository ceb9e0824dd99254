/**
 * Map, ranking and gaps → the essay's parts, in order. In: values of the stages before. Out: an
 * {@link io.github.essayplanner.plan.EssayPlan}, with every paragraph's label and content and no
 * format's marks.
 */
package io.github.essayplanner.plan;
