package io.cspdesk.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.instancio.Select.all;
import static org.instancio.Select.allStrings;

import io.cspdesk.onboarding.agreement.AgreementRules;
import io.cspdesk.onboarding.agreement.CustomerAgreement;
import io.cspdesk.onboarding.agreement.Signer;
import io.cspdesk.onboarding.customer.AccountVerification;
import io.cspdesk.onboarding.customer.Address;
import io.cspdesk.onboarding.customer.AddressValidation;
import io.cspdesk.onboarding.customer.CountryRules;
import io.cspdesk.onboarding.customer.CustomerAccount;
import io.cspdesk.onboarding.customer.PartnerMarket;
import io.cspdesk.onboarding.customer.PrimaryContact;
import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.reference.ReferenceData;
import io.cspdesk.onboarding.subscription.Market;
import io.cspdesk.onboarding.subscription.Offer;
import io.cspdesk.onboarding.subscription.OrderLine;
import io.cspdesk.onboarding.subscription.OwnedOffer;
import io.cspdesk.onboarding.subscription.Sales;
import io.cspdesk.onboarding.subscription.Segment;
import io.cspdesk.onboarding.subscription.SubscriptionRules;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.instancio.Instancio;
import org.instancio.settings.Keys;
import org.instancio.settings.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever stands in whichever field, a rule answers with findings. The values are made up afresh
 * in every run; the name of the test that fails has the seed that brings them back.
 */
class RulesNeverThrowTest {

  private static final int SAMPLES = 300;

  /** Anything may be absent. */
  private static final Settings ABSENT =
      Settings.create()
          .set(Keys.STRING_NULLABLE, true)
          .set(Keys.INTEGER_NULLABLE, true)
          .set(Keys.COLLECTION_NULLABLE, true)
          .set(Keys.COLLECTION_ELEMENTS_NULLABLE, true)
          .set(Keys.ARRAY_ELEMENTS_NULLABLE, true)
          .set(Keys.COLLECTION_MIN_SIZE, 0);

  /** What has hurt programs before, and what is nearly right. */
  private static final List<String> AWKWARD =
      List.of(
          "",
          " ",
          "\u3000",
          "\u0000",
          "\u200b",
          "\ud83d",
          "\udc00\ud800",
          "\u202e",
          "\r\n",
          "%s",
          "${x}",
          "#{x}",
          "{0}",
          "' or 1=1",
          "<script>",
          "../..",
          "null",
          "NaN",
          "-0",
          "1e9",
          "US",
          "JP",
          "us",
          "KZ",
          "XX",
          "WA",
          "98052",
          "en-US",
          "en",
          "attested",
          "direct",
          "evidence",
          "MicrosoftCustomerAgreement",
          "2020-02-30",
          "2020-05-01",
          "+999999999999999",
          "a@b",
          "kim@example.com",
          "テスト",
          "株式会社",
          "(株)",
          "㈱",
          "ＡＢＣ",
          "(a+)+$",
          "[",
          "\\");

  static LongStream seeds() {
    return new Random().longs(SAMPLES);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anAccount(long seed) {
    Random random = new Random(seed);
    CustomerAccount account = made(CustomerAccount.class, seed);
    CountryRules rules = made(CountryRules.class, seed + 1);
    AddressValidation answer = Instancio.of(AddressValidation.class).withSeed(seed).create();
    AccountVerification verification =
        new AccountVerification(
            iso2 -> random.nextBoolean() ? Optional.of(rules) : Optional.empty(),
            domain -> random.nextBoolean(),
            address -> answer,
            ReferenceData.sellingMarkets(),
            ReferenceData.edition(ReferenceData.DEFAULT_EDITION),
            new PartnerMarket(oneOf(random, List.of("US", "JP", "KZ", "XX")), ".onmicrosoft.com"));

    List<Finding> findings = verification.verify(account);

    assertThat(findings).allSatisfy(finding -> assertThat(finding.field()).isNotBlank());
    AccountVerification.passes(account, findings);
    verification.isInMarket(account);
    verification.domainOf(account);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anAgreement(long seed) {
    CustomerAgreement agreement = made(CustomerAgreement.class, seed);
    String country = text(new Random(seed));

    assertThat(AgreementRules.check(agreement, LocalDate.of(2020, 5, 13), country, true))
        .allSatisfy(finding -> assertThat(finding.field()).startsWith("agreement"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anOrder(long seed) {
    List<Offer> offers = Arrays.asList(made(Offer[].class, seed));
    List<OrderLine> lines = Arrays.asList(made(OrderLine[].class, seed + 1));
    Sales sales =
        new Sales(
            new Market(text(new Random(seed)), offers),
            new Market("US", offers),
            oneOf(new Random(seed), List.of(Segment.values())),
            Arrays.asList(made(OwnedOffer[].class, seed + 2)));

    assertThat(SubscriptionRules.check(lines, sales))
        .allSatisfy(finding -> assertThat(finding.field()).startsWith("subscriptions"));
  }

  private static <T> T made(Class<T> type, long seed) {
    Random random = new Random(seed);
    return Instancio.of(type)
        .withSeed(seed)
        .withSettings(ABSENT)
        .withNullable(all(all(Address.class), all(PrimaryContact.class), all(Signer.class)))
        .lenient()
        .supply(allStrings(), () -> text(random))
        .create();
  }

  private static String text(Random random) {
    return switch (random.nextInt(10)) {
      case 0 -> null;
      case 1, 2, 3, 4 -> oneOf(random, AWKWARD);
      case 5 -> oneOf(random, AWKWARD) + oneOf(random, AWKWARD);
      case 6 -> "aZ9".repeat(random.nextInt(1, 30));
      case 7 -> String.valueOf(random.nextLong());
      case 8 -> oneOf(random, AWKWARD).repeat(random.nextInt(2000));
      default -> anything(random);
    };
  }

  /** Any code points at all, halves of surrogate pairs included. */
  private static String anything(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(80); length > 0; length--) {
      text.append((char) random.nextInt(Character.MAX_VALUE + 1));
    }
    return text.toString();
  }

  private static <T> T oneOf(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
