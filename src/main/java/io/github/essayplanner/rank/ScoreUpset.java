package io.github.essayplanner.rank;

import io.github.essayplanner.model.Criterion;
import io.github.essayplanner.model.Factor;

/**
 * One score changed by one step, with which a rival catches up.
 *
 * @param canRise whether it is the rival's score that can go up; else the leader's goes down
 * @param passes whether the rival is then ahead; else the two are level
 */
public record ScoreUpset(Factor rival, Criterion criterion, boolean canRise, boolean passes) {}
