/**
 * Map, ranking, gaps and what is asked for → the essay's parts, in order. In: values of the stages
 * before, and an {@link io.github.essayplanner.plan.PlanOptions}. Out: an {@link
 * io.github.essayplanner.plan.EssayPlan}, with every paragraph's label and content and no format's
 * marks. One table of schemes says what a section is made of.
 */
package io.github.essayplanner.plan;
