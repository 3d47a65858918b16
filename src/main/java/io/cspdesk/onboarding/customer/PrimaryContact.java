package io.cspdesk.onboarding.customer;

/** The person Partner Center writes to. */
public record PrimaryContact(
    String firstName, String middleName, String lastName, String email, String phoneNumber) {}
