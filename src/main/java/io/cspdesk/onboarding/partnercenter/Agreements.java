package io.cspdesk.onboarding.partnercenter;

import io.cspdesk.onboarding.agreement.AcceptedAgreements;
import io.cspdesk.onboarding.agreement.AgreementDocument;
import io.cspdesk.onboarding.agreement.AgreementRules;
import io.cspdesk.onboarding.agreement.AgreementVersion;
import io.cspdesk.onboarding.agreement.CustomerAgreement;
import io.cspdesk.onboarding.agreement.Signer;
import io.cspdesk.onboarding.partnercenter.call.Answers;
import io.cspdesk.onboarding.partnercenter.call.CallIds;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.partnercenter.wire.Wire;
import io.cspdesk.onboarding.partnercenter.wire.WireTranslation;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The customer agreement: its text, and the partner's word that a customer accepted it. */
@Component
public class Agreements implements AcceptedAgreements {

  private static final String ALREADY_CONFIRMED = "600061";

  private final PartnerCenterConnection connection;
  private final Clock clock;

  Agreements(PartnerCenterConnection connection, Clock clock) {
    this.connection = connection;
    this.clock = clock;
  }

  /**
   * Attests that the customer accepted the agreement. An identical confirmation that is already
   * there is as good as a new one: it may be our own, whose answer got lost.
   *
   * @return the version that is now confirmed
   */
  public AgreementVersion confirm(String customerId, CustomerAgreement agreement, CallIds ids) {
    Signer signer = Objects.requireNonNull(agreement.signer(), "An attestation has a signer");
    String agreed = Objects.requireNonNull(agreement.dateAgreed(), "An attestation has a date");
    AgreementVersion newest = newest(ids.another());
    Wire.Agreement confirmation =
        new Wire.Agreement(
            new Wire.AgreementContact(
                signer.firstName(),
                signer.lastName(),
                signer.email(),
                WireTranslation.given(signer.phoneNumber())),
            newest.templateId(),
            AgreementRules.instantAgreed(agreed, clock.instant())
                .truncatedTo(ChronoUnit.SECONDS)
                .toString(),
            CustomerAgreement.TYPE);
    try {
      connection.ask(
          "confirm-agreement", ids, api -> api.confirmAgreement(customerId, confirmation, ids));
    } catch (PartnerCenterRefusal refusal) {
      if (!refusal.code().equals(ALREADY_CONFIRMED)) {
        throw refusal;
      }
    }
    return newest;
  }

  @Override
  public boolean hasAcceptedAgreement(String customerId) {
    return connection
            .ask("direct-sign-status", (api, ids) -> api.directSignStatus(customerId, ids))
            .isSigned()
        || isAttested(customerId);
  }

  private boolean isAttested(String customerId) {
    Wire.Confirmations confirmations =
        connection.ask(
            "agreement-confirmations",
            (api, ids) -> api.confirmations(customerId, CustomerAgreement.TYPE, ids));
    return WireTranslation.items(confirmations.items()).stream()
        .anyMatch(known -> CustomerAgreement.TYPE.equals(known.type()));
  }

  /**
   * Where the agreement's text can be read for five minutes.
   *
   * @param language such as {@code ja-JP}; where the text is not to be had in it, it is English
   */
  public AgreementDocument document(String country, String language) {
    CallIds ids = CallIds.ofLookup();
    String templateId = newest(ids).templateId();
    try {
      return document(templateId, country, language, ids.another());
    } catch (PartnerCenterRefusal refusal) {
      if (language.equals(PartnerCenterConnection.DEFAULT_LOCALE)) {
        throw refusal;
      }
      return document(templateId, country, PartnerCenterConnection.DEFAULT_LOCALE, ids.another());
    }
  }

  private AgreementDocument document(
      String templateId, String country, String language, CallIds ids) {
    Wire.AgreementDocument found =
        connection.ask(
            "agreement-document",
            ids,
            api -> api.agreementDocument(templateId, language, country, ids));
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
  private static boolean isLink(@Nullable String uri) {
    return uri != null && (uri.startsWith("https://") || uri.startsWith("http://127.0.0.1:"));
  }

  private static Stream<AgreementVersion> version(Wire.AgreementTemplate template) {
    return Stream.ofNullable(template.templateId())
        .map(id -> new AgreementVersion(id, template.versionRank()));
  }

  /** Always asked for, since the id changes with the agreement's version. */
  private AgreementVersion newest(CallIds ids) {
    Wire.AgreementMetadata metadata =
        connection.ask(
            "agreement-metadata", ids, api -> api.agreementMetadata(CustomerAgreement.TYPE, ids));
    return WireTranslation.items(metadata.items()).stream()
        .filter(template -> CustomerAgreement.TYPE.equals(template.agreementType()))
        .flatMap(Agreements::version)
        .max(Comparator.comparingInt(AgreementVersion::versionRank))
        .orElseThrow(() -> Answers.unreadable("agreement-metadata", ids));
  }
}
