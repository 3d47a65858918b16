package io.cspdesk.onboarding.api;

import io.cspdesk.onboarding.mail.MailNotSent;
import io.cspdesk.onboarding.mail.OutgoingMail;
import io.cspdesk.onboarding.relationship.InvitationMail;
import io.cspdesk.onboarding.workflow.onboarding.Onboardings;
import io.cspdesk.onboarding.workflow.onboarding.OpenInvitations;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sends an invitation for whoever has the task; completing the task is another call. */
@RestController
class InvitationMailController {

  private static final Logger LOG = LoggerFactory.getLogger(InvitationMailController.class);

  private final Onboardings onboardings;
  private final OpenInvitations invitations;
  private final OutgoingMail mail;

  InvitationMailController(
      Onboardings onboardings, OpenInvitations invitations, OutgoingMail mail) {
    this.onboardings = onboardings;
    this.invitations = invitations;
    this.mail = mail;
  }

  @PostMapping("/api/onboardings/{businessKey}/invitation-mail")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void send(
      @PathVariable String businessKey,
      @RequestBody(required = false) @Nullable InvitationMail body) {
    onboardings.find(businessKey).orElseThrow(UnknownOnboarding::new);
    InvitationMail invitation = body == null ? new InvitationMail("", "", "") : body;
    invitations.check(businessKey, invitation);
    if (!mail.canSend()) {
      throw new Problem(
          HttpStatus.CONFLICT,
          "mail-not-configured",
          "No mail server is configured here: send the invitation with your own mail program.");
    }
    try {
      mail.send(invitation.to(), invitation.subject(), invitation.body());
    } catch (MailNotSent e) {
      LOG.warn("The invitation of {} was not sent: {}", businessKey, e.getMessage());
      throw new Problem(
          HttpStatus.BAD_GATEWAY,
          "mail-not-sent",
          "The mail server did not take the mail: check the recipient and try again, or send it"
              + " with your own mail program.");
    }
  }
}
