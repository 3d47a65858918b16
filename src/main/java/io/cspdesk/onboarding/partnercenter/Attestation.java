package io.cspdesk.onboarding.partnercenter;

import io.cspdesk.onboarding.agreement.AgreementDocument;
import io.cspdesk.onboarding.agreement.AgreementRules;
import io.cspdesk.onboarding.agreement.AgreementVersion;
import io.cspdesk.onboarding.agreement.CustomerAgreement;
import io.cspdesk.onboarding.agreement.Signer;
import io.cspdesk.onboarding.partnercenter.call.Answers;
import io.cspdesk.onboarding.partnercenter.call.CallIds;
import io.cspdesk.onboarding.partnercenter.call.Correlation;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.partnercenter.wire.Wire;
import io.cspdesk.onboarding.partnercenter.wire.WireTranslation;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.UUID;

/** The customer agreement: its text, and the partner's word that a customer accepted it. */
final class Attestation {

  private static final String ALREADY_CONFIRMED = "600061";

  private final PartnerCenterConnection connection;
  private final Answers answers;
  private final Clock clock;

  Attestation(PartnerCenterConnection connection, Answers answers, Clock clock) {
    this.connection = connection;
    this.answers = answers;
    this.clock = clock;
  }

  /**
   * @return the version that is now confirmed
   */
  AgreementVersion confirm(String customerId, CustomerAgreement agreement, CallIds ids) {
    Signer signer = agreement.signer();
    AgreementVersion newest = newest(ids.correlationId());
    Wire.Agreement confirmation =
        new Wire.Agreement(
            new Wire.AgreementContact(
                signer.firstName(),
                signer.lastName(),
                signer.email(),
                WireTranslation.given(signer.phoneNumber())),
            newest.templateId(),
            AgreementRules.instantAgreed(agreement.dateAgreed(), clock.instant())
                .truncatedTo(ChronoUnit.SECONDS)
                .toString(),
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
    return newest;
  }

  /** Whether Partner Center knows of an acceptance, by the partner's word or the customer's own. */
  boolean isKnown(String customerId) {
    CallIds ids = new CallIds(UUID.randomUUID(), UUID.randomUUID());
    boolean signed =
        answers
            .to("direct-sign-status", ids, () -> connection.api().directSignStatus(customerId, ids))
            .isSigned();
    if (signed) {
      return true;
    }
    CallIds more = new CallIds(UUID.randomUUID(), ids.correlationId());
    Wire.Confirmations confirmations =
        answers.to(
            "agreement-confirmations",
            more,
            () -> connection.api().confirmations(customerId, CustomerAgreement.TYPE, more));
    return WireTranslation.items(confirmations.items()).stream()
        .anyMatch(known -> CustomerAgreement.TYPE.equals(known.type()));
  }

  /**
   * Where the agreement's text can be read.
   *
   * @param language such as {@code ja-JP}; where the text is not to be had in it, it is English
   */
  AgreementDocument document(String country, String language) {
    UUID correlationId = Correlation.current();
    String templateId = newest(correlationId).templateId();
    try {
      return document(templateId, country, language, correlationId);
    } catch (PartnerCenterRefusal refusal) {
      if (language.equals(PartnerCenterConnection.DEFAULT_LOCALE)) {
        throw refusal;
      }
      return document(templateId, country, PartnerCenterConnection.DEFAULT_LOCALE, correlationId);
    }
  }

  private AgreementDocument document(
      String templateId, String country, String language, UUID correlationId) {
    CallIds ids = new CallIds(UUID.randomUUID(), correlationId);
    Wire.AgreementDocument found =
        answers.to(
            "agreement-document",
            ids,
            () -> connection.api().agreementDocument(templateId, language, country, ids));
    if (!isLink(found.displayUri()) && !isLink(found.downloadUri())) {
      throw Answers.unreadable("agreement-document", ids);
    }
    return new AgreementDocument(
        isLink(found.displayUri()) ? found.displayUri() : null,
        isLink(found.downloadUri()) ? found.downloadUri() : null,
        found.language(),
        found.country());
  }

  /** It is put before a person to click, so nothing but a link to a page may pass. */
  private static boolean isLink(String uri) {
    return uri != null && (uri.startsWith("https://") || uri.startsWith("http://127.0.0.1:"));
  }

  /** Always asked for, since the id changes with the agreement's version. */
  private AgreementVersion newest(UUID correlationId) {
    CallIds ids = new CallIds(UUID.randomUUID(), correlationId);
    Wire.AgreementMetadata metadata =
        answers.to(
            "agreement-metadata",
            ids,
            () -> connection.api().agreementMetadata(CustomerAgreement.TYPE, ids));
    return WireTranslation.items(metadata.items()).stream()
        .filter(template -> CustomerAgreement.TYPE.equals(template.agreementType()))
        .filter(template -> template.templateId() != null)
        .map(template -> new AgreementVersion(template.templateId(), template.versionRank()))
        .max(Comparator.comparingInt(AgreementVersion::versionRank))
        .orElseThrow(() -> Answers.unreadable("agreement-metadata", ids));
  }
}
