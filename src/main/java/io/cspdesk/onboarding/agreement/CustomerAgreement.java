package io.cspdesk.onboarding.agreement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That the customer accepted the Microsoft Customer Agreement, and how we know. Any part may be
 * absent: what is missing is a finding, not an error.
 *
 * @param acceptance the id of an {@link Acceptance}, or whatever else somebody sent
 * @param type {@code MicrosoftCustomerAgreement}, also when absent
 * @param dateAgreed {@code YYYY-MM-DD}
 * @param evidence reference to a document, on clouds without the agreement API
 */
public record CustomerAgreement(
    @Nullable String acceptance,
    @Nullable String type,
    @Nullable String dateAgreed,
    @Nullable Signer signer,
    @Nullable String evidence) {

  public static final String TYPE = "MicrosoftCustomerAgreement";

  /** What the Customer Agreement replaced (Partner Center docs: confirm-customer-agreement). */
  static final String REPLACED_TYPE = "MicrosoftCloudAgreement";

  /** Empty for a way that we do not know. */
  public Optional<Acceptance> knownAcceptance() {
    return Acceptance.ofId(acceptance);
  }

  /** The same, and where no signer is named, this one. */
  public CustomerAgreement signedByDefault(Signer defaultSigner) {
    return signer != null
        ? this
        : new CustomerAgreement(acceptance, type, dateAgreed, defaultSigner, evidence);
  }
}
