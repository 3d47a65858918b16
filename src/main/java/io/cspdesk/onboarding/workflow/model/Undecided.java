package io.cspdesk.onboarding.workflow.model;

import jakarta.ws.rs.core.Response.Status;

/** Another request is in the way and not yet over: whoever asks again in a moment is answered. */
public final class Undecided extends Rejection {

  public Undecided(String field, String code, String reason) {
    super(Status.CONFLICT, field, code, reason, null);
  }
}
