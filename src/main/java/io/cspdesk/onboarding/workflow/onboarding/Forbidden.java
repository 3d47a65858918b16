package io.cspdesk.onboarding.workflow.onboarding;

import org.camunda.bpm.engine.AuthorizationException;

/** Tells other rooms, which do not know the engine, that it refused for want of a permission. */
public final class Forbidden {

  private Forbidden() {}

  public static boolean is(Throwable thrown) {
    return thrown instanceof AuthorizationException;
  }
}
