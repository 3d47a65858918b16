package io.cspdesk.onboarding.partnercenter;

import io.cspdesk.onboarding.agreement.CustomerAgreement;
import io.cspdesk.onboarding.agreement.Signer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.UUID;

/** The partner's word that a customer accepted the agreement. */
final class Attestation {

  private static final String ALREADY_CONFIRMED = "600061";

  private final PartnerCenterConnection connection;
  private final Answers answers;

  Attestation(PartnerCenterConnection connection, Answers answers) {
    this.connection = connection;
    this.answers = answers;
  }

  void confirm(String customerId, CustomerAgreement agreement, CallIds ids) {
    Signer signer = agreement.signer();
    Wire.Agreement confirmation =
        new Wire.Agreement(
            new Wire.AgreementContact(
                signer.firstName(),
                signer.lastName(),
                signer.email(),
                WireTranslation.given(signer.phoneNumber())),
            template(ids.correlationId()),
            DateTimeFormatter.ISO_INSTANT.format(
                LocalDate.parse(agreement.dateAgreed()).atStartOfDay(ZoneOffset.UTC)),
            CustomerAgreement.TYPE);
    try {
      answers.to(
          "confirm-agreement",
          ids,
          () -> connection.api().confirmAgreement(customerId, confirmation, ids));
    } catch (PartnerCenterRefusal refusal) {
      if (!refusal.code().equals(ALREADY_CONFIRMED)) {
        throw refusal;
      }
    }
  }

  /** Always asked for, since the id changes with the agreement's version. */
  private String template(UUID correlationId) {
    CallIds ids = new CallIds(UUID.randomUUID(), correlationId);
    Wire.AgreementMetadata metadata =
        answers.to(
            "agreement-metadata",
            ids,
            () -> connection.api().agreementMetadata(CustomerAgreement.TYPE, ids));
    return WireTranslation.items(metadata.items()).stream()
        .filter(template -> CustomerAgreement.TYPE.equals(template.agreementType()))
        .max(Comparator.comparingInt(Wire.AgreementTemplate::versionRank))
        .map(Wire.AgreementTemplate::templateId)
        .orElseThrow(() -> Answers.unreadable("agreement-metadata", ids));
  }
}
