package io.cspdesk.onboarding.partnercenter;

/**
 * The answer to a created customer. The password comes only once and must never be logged or kept
 * in a process variable; {@link #toString()} leaves it out.
 *
 * @param userName sign-in name, {@code admin@contoso.onmicrosoft.com}
 */
public record CreatedCustomer(String customerId, String userName, String temporaryPassword) {

  @Override
  public String toString() {
    return "CreatedCustomer[" + customerId + ", " + userName + "]";
  }
}
