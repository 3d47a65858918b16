package io.cspdesk.onboarding.agreement;

/**
 * That the customer accepted the Microsoft Customer Agreement, and how we know.
 *
 * @param acceptance {@code attested} by the partner, {@code direct} by the customer, or by written
 *     {@code evidence}
 * @param type {@code MicrosoftCustomerAgreement}, also when absent
 * @param dateAgreed {@code YYYY-MM-DD}
 * @param evidence reference to a document, on clouds without the agreement API
 */
public record CustomerAgreement(
    String acceptance, String type, String dateAgreed, Signer signer, String evidence) {

  public static final String TYPE = "MicrosoftCustomerAgreement";

  /** What the Customer Agreement replaced (Partner Center docs: confirm-customer-agreement). */
  static final String REPLACED_TYPE = "MicrosoftCloudAgreement";

  /** The same, and where no signer is named, this one. */
  public CustomerAgreement signedByDefault(Signer defaultSigner) {
    return signer != null
        ? this
        : new CustomerAgreement(acceptance, type, dateAgreed, defaultSigner, evidence);
  }
}
