package io.cspdesk.onboarding.crash;

import com.fasterxml.jackson.databind.JsonNode;
import io.cspdesk.onboarding.example.Examples;
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
    return Examples.onboarding(businessKey, domainPrefix)
        .with("account.address.addressLine1", "1 " + domainPrefix + " Street")
        .json();
  }
}
