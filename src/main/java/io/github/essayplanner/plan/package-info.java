/**
 * Plans an essay: which parts it has, in what order, and what stands in each. In: values of the
 * stages before, and an {@link io.github.essayplanner.plan.PlanOptions}. Out: an {@link
 * io.github.essayplanner.plan.EssayPlan}, with every paragraph's label and content and no format's
 * marks. First the factors are cast: who has a paragraph, shares one or gets a sentence; then each
 * paragraph's pieces are chosen, whole or not at all, as far as its words go; then they are set
 * out.
 */
package io.github.essayplanner.plan;
