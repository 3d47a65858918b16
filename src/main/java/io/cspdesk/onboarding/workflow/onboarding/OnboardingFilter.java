package io.cspdesk.onboarding.workflow.onboarding;

import org.jspecify.annotations.Nullable;

/**
 * Which onboardings a list is about.
 *
 * @param state absent: any
 * @param country absent: any
 * @param task where they wait; absent: anywhere
 * @param overdue whether only those with a task past its due date
 */
public record OnboardingFilter(
    @Nullable OnboardingState state,
    @Nullable String country,
    @Nullable String task,
    boolean overdue) {}
