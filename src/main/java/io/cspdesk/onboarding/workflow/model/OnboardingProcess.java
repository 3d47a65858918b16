package io.cspdesk.onboarding.workflow.model;

/** Names of the process that other systems rely on. */
public final class OnboardingProcess {

  public static final String KEY = "customer-onboarding";

  private OnboardingProcess() {}
}
