package io.cspdesk.onboarding.agreement;

import io.cspdesk.onboarding.calendar.TodayInCountry;
import io.cspdesk.onboarding.field.EmailField;
import io.cspdesk.onboarding.field.PhoneField;
import io.cspdesk.onboarding.field.TextField;
import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a confirmation of the customer agreement is valid. The fields of an attestation and that its
 * date may not lie in the future: Partner Center docs, confirm-consent.
 */
public final class AgreementRules {

  /**
   * The day the Microsoft Customer Agreement came to CSP: Partner Center docs, add-a-new-customer.
   */
  public static final LocalDate INTRODUCED = LocalDate.of(2019, 10, 1);

  /**
   * Assumed the same as for the customer's own contact (Partner Center docs: utility-resources).
   */
  static final int PERSON_NAME_MAX = 50;

  /** Assumed: ours alone, Partner Center never sees it. */
  static final int EVIDENCE_MAX = 500;

  private static final int DATE_LENGTH = "YYYY-MM-DD".length();

  private static final Signer NOBODY = new Signer(null, null, null, null);

  private AgreementRules() {}

  /**
   * @param agreement as far as it is given
   * @param today where the customer is: {@link TodayInCountry}
   * @param country the customer's, ISO 3166-1 alpha-2, in which a signer's phone number without a
   *     plus sign is read, where it is known
   * @param isKnownToMicrosoft whether the cloud has the agreement at all (Partner Center docs:
   *     agreement-resources); else its acceptance is written evidence, and nothing else
   */
  public static List<Finding> check(
      @Nullable CustomerAgreement agreement,
      LocalDate today,
      @Nullable String country,
      boolean isKnownToMicrosoft) {
    if (agreement == null) {
      return List.of(Finding.error("agreement", FindingCode.REQUIRED));
    }
    if (TextField.isMissing(agreement.acceptance())) {
      return List.of(Finding.error("agreement.acceptance", FindingCode.REQUIRED));
    }
    Optional<Acceptance> acceptance = agreement.knownAcceptance();
    if (acceptance.filter(way -> isKnownToMicrosoft == (way == Acceptance.EVIDENCE)).isPresent()) {
      return List.of(Finding.error("agreement.acceptance", FindingCode.ACCEPTANCE_NOT_AVAILABLE));
    }
    Stream<Optional<Finding>> byAcceptance =
        acceptance
            .map(way -> asked(way, agreement, today, country))
            .orElseGet(
                () ->
                    Stream.of(
                        Optional.of(
                            Finding.error(
                                "agreement.acceptance", FindingCode.UNKNOWN_ACCEPTANCE))));
    return Stream.concat(Stream.of(type(agreement.type())), byAcceptance)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Stream<Optional<Finding>> asked(
      Acceptance way, CustomerAgreement agreement, LocalDate today, @Nullable String country) {
    return switch (way) {
      case ATTESTED ->
          Stream.concat(
              Stream.of(date(agreement.dateAgreed(), today)), signer(agreement.signer(), country));
      // the customer signs with Microsoft, who then knows date and signer
      case DIRECT -> Stream.empty();
      case EVIDENCE ->
          Stream.of(TextField.required("agreement.evidence", agreement.evidence(), EVIDENCE_MAX));
    };
  }

  private static Optional<Finding> type(@Nullable String type) {
    return TextField.given(type)
        .filter(given -> !given.equals(CustomerAgreement.TYPE))
        .map(
            other ->
                other.equalsIgnoreCase(CustomerAgreement.REPLACED_TYPE)
                    ? FindingCode.CLOUD_AGREEMENT_REPLACED
                    : FindingCode.UNSUPPORTED_AGREEMENT_TYPE)
        .map(code -> Finding.error("agreement.type", code));
  }

  private static Optional<Finding> date(@Nullable String value, LocalDate today) {
    String field = "agreement.dateAgreed";
    return TextField.required(field, value)
        .or(
            () ->
                TextField.given(value)
                    .flatMap(AgreementRules::parse)
                    .map(date -> within(field, date, today))
                    .orElseGet(() -> Optional.of(Finding.error(field, FindingCode.INVALID_DATE))));
  }

  private static Optional<LocalDate> parse(String value) {
    // ISO 8601 also has years of more digits, with a sign
    if (value.length() != DATE_LENGTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException noDate) {
      return Optional.empty();
    }
  }

  private static Optional<Finding> within(String field, LocalDate date, LocalDate today) {
    if (date.isAfter(today)) {
      return Optional.of(
          Finding.error(field, FindingCode.DATE_IN_FUTURE, Map.of("latest", today.toString())));
    }
    if (date.isBefore(INTRODUCED)) {
      return Optional.of(
          Finding.error(
              field, FindingCode.DATE_BEFORE_AGREEMENT, Map.of("earliest", INTRODUCED.toString())));
    }
    return Optional.empty();
  }

  /**
   * The date as an instant, for Partner Center wants one in UTC: the day's beginning in UTC, so
   * that the same day is read there; or now, where that day has begun for the customer and not yet
   * in UTC, since Microsoft refuses what lies in the future.
   *
   * @param dateAgreed a date that {@link #check} found no fault with
   */
  public static Instant instantAgreed(String dateAgreed, Instant now) {
    Instant beginning = LocalDate.parse(dateAgreed).atStartOfDay(ZoneOffset.UTC).toInstant();
    return beginning.isAfter(now) ? now : beginning;
  }

  private static Stream<Optional<Finding>> signer(
      @Nullable Signer given, @Nullable String country) {
    Signer signer = given == null ? NOBODY : given;
    String path = "agreement.signer.";
    return Stream.of(
        TextField.required(path + "firstName", signer.firstName(), PERSON_NAME_MAX),
        TextField.required(path + "lastName", signer.lastName(), PERSON_NAME_MAX),
        EmailField.required(path + "email", signer.email()),
        PhoneField.optional(path + "phoneNumber", signer.phoneNumber(), country, null));
  }
}
