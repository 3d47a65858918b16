package io.cspdesk.onboarding.relationship;

/**
 * Whom an invitation addresses; any part may be null.
 *
 * @param language such as {@code ja} or {@code ja-JP}: the one to write in
 * @param contact the person's name, as that language has it
 */
public record Addressee(String language, String contact, String companyName) {}
