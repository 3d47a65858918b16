package io.cspdesk.onboarding.workflow.onboarding;

/**
 * Which onboardings a list is about.
 *
 * @param state null for any
 * @param country null for any
 * @param task where they wait; null for anywhere
 * @param overdue whether only those with a task past its due date
 */
public record OnboardingFilter(
    OnboardingState state, String country, String task, boolean overdue) {}
