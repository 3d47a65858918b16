package io.cspdesk.onboarding.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A customer nobody has onboarded yet.
 *
 * @param domainPrefix also makes its address one that was not verified before
 */
record NewCustomer(String businessKey, String domainPrefix) {

  static NewCustomer next() {
    String id = UUID.randomUUID().toString().substring(0, 13).replace("-", "");
    return new NewCustomer("CRASH-" + id, "tea" + id);
  }

  String domain() {
    return domainPrefix + ".onmicrosoft.com";
  }

  /** Everything that a caller can know, and all of it right. */
  JsonNode request() {
    ObjectNode request =
        (ObjectNode)
            Desk.read(
                """
                {"account": {
                   "companyName": "Fourth Tea House Incorporated",
                   "culture": "en-US", "language": "en", "email": "office@example.com",
                   "address": {"city": "Seattle", "state": "WA", "postalCode": "98101",
                               "country": "US"},
                   "primaryContact": {"firstName": "Ann", "lastName": "Rivers",
                                      "email": "ann.rivers@example.com",
                                      "phoneNumber": "+1 206 555 0100"}},
                 "agreement": {
                   "acceptance": "attested",
                   "signer": {"firstName": "Ann", "lastName": "Rivers",
                              "email": "ann.rivers@example.com"}},
                 "subscriptions": [{"offerId": "796B6B5F-613C-4E24-A17C-EBA730D49C02",
                                    "quantity": 10, "billingCycle": "annual"}]}
                """);
    request.put("businessKey", businessKey);
    ObjectNode account = (ObjectNode) request.get("account");
    account.put("domainPrefix", domainPrefix);
    ((ObjectNode) account.get("address")).put("addressLine1", "1 " + domainPrefix + " Street");
    ((ObjectNode) request.get("agreement"))
        .put("dateAgreed", LocalDate.now().minusDays(3).toString());
    return request;
  }
}
