package io.cspdesk.onboarding.example;

/** Sound ones. What the stand-in for Partner Center is asked for with them, it does. */
public final class Examples {

  public static final String COMPANY = "Fourth Coffee Roasters Incorporated";

  private Examples() {}

  /** Everything that a caller can know of a new customer. */
  public static Example onboarding(String businessKey, String domainPrefix) {
    return Example.of("{}")
        .with("businessKey", businessKey)
        .with("account", account(domainPrefix))
        .with("agreement", attested())
        .with("subscriptions", order(10));
  }

  public static Example account(String domainPrefix) {
    return Example.of(
            """
            {"culture": "en-US", "language": "en", "email": "office@example.com",
             "address": {"addressLine1": "1 Pike Street", "city": "Seattle", "state": "WA",
                         "postalCode": "98101", "country": "US"},
             "primaryContact": {"firstName": "Ann", "lastName": "Rivers",
                                "email": "ann.rivers@example.com",
                                "phoneNumber": "206-555-0100"}}
            """)
        .with("companyName", COMPANY)
        .with("domainPrefix", domainPrefix);
  }

  public static Example attested() {
    return Example.of(
        """
        {"acceptance": "attested", "type": "MicrosoftCustomerAgreement", "dateAgreed": "2020-05-01",
         "signer": {"firstName": "Ann", "lastName": "Rivers", "email": "ann.rivers@example.com"}}
        """);
  }

  /** The customer accepts at Microsoft. */
  public static Example direct() {
    return Example.of("{\"acceptance\": \"direct\"}");
  }

  public static Example evidence(String reference) {
    return Example.of("{\"acceptance\": \"evidence\"}").with("evidence", reference);
  }

  public static Example order(int quantity) {
    return order(line(OfferIds.E3, quantity, "annual"));
  }

  public static Example order(Example... lines) {
    return Example.list(lines);
  }

  public static Example line(String offerId, int quantity, String billingCycle) {
    return Example.of("{}")
        .with("offerId", offerId)
        .with("quantity", quantity)
        .with("billingCycle", billingCycle);
  }
}
