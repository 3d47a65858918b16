package io.cspdesk.onboarding.relationship;

/**
 * An invitation on its way.
 *
 * @param to the recipient's e-mail address
 */
public record InvitationMail(String to, String subject, String body) {}
