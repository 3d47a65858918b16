package io.cspdesk.onboarding.partnercenter.call;

/**
 * As what this application signs in; {@link #toString()} leaves the secrets out.
 *
 * @param tenant of the partner: its id or a domain of it
 * @param refreshToken what the consent of the partner's user brought
 */
public record AppRegistration(
    String tenant, String applicationId, String applicationSecret, String refreshToken) {

  @Override
  public String toString() {
    return "AppRegistration[" + tenant + ", " + applicationId + "]";
  }
}
