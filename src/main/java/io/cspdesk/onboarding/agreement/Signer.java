package io.cspdesk.onboarding.agreement;

/** Who accepted the agreement for the customer; the phone number is optional. */
public record Signer(String firstName, String lastName, String email, String phoneNumber) {}
