package io.cspdesk.onboarding.simulator;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The calls that the simulator answers, and the names under which they can be told to misbehave.
 */
public enum SimulatorCall {
  /** Of the authority, which is not below Partner Center's version. */
  TOKEN("POST", "[^/]+/oauth2/token"),
  CHECK_DOMAIN("HEAD", "domains/[^/]+"),
  VALIDATE_ADDRESS("POST", "validations/address"),
  COUNTRY_RULES("GET", "countryvalidationrules/[^/]+"),
  OFFERS("GET", "offers"),
  SEARCH_CUSTOMERS("GET", "customers"),
  RELATIONSHIP_REQUEST("GET", "customers/relationshiprequests"),
  GET_CUSTOMER("GET", "customers/[^/]+"),
  CREATE_CUSTOMER("POST", "customers"),
  DELETE_CUSTOMER("DELETE", "customers/[^/]+"),
  AGREEMENT_METADATA("GET", "agreements"),
  AGREEMENT_DOCUMENT("GET", "agreementtemplates/[^/]+/document"),
  AGREEMENT_CONFIRMATIONS("GET", "customers/[^/]+/agreements"),
  CONFIRM_AGREEMENT("POST", "customers/[^/]+/agreements"),
  DIRECT_SIGN_STATUS("GET", "customers/[^/]+/directSignedMicrosoftCustomerAgreementStatus"),
  CREATE_CART("POST", "customers/[^/]+/carts"),
  SUBSCRIPTIONS("GET", "customers/[^/]+/subscriptions"),
  CHECKOUT("POST", "customers/[^/]+/carts/[^/]+/checkout"),
  INDIRECT_RESELLERS("GET", "relationships"),
  RESELLER_AGREEMENT_STATUS("GET", "compliance/csp/agreementstatus");

  private final String method;
  private final Pattern path;

  SimulatorCall(String method, String path) {
    this.method = method;
    this.path = Pattern.compile(path);
  }

  /** The name in the control calls: {@code create-customer}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The agreement and status services have a shape of error of their own. */
  boolean belongsToAgreementService() {
    return switch (this) {
      case AGREEMENT_METADATA,
          AGREEMENT_DOCUMENT,
          AGREEMENT_CONFIRMATIONS,
          CONFIRM_AGREEMENT,
          DIRECT_SIGN_STATUS,
          RESELLER_AGREEMENT_STATUS ->
          true;
      default -> false;
    };
  }

  /** What the application may not ask for alone (the auth column of each page). */
  boolean needsUser() {
    return belongsToAgreementService()
        || this == INDIRECT_RESELLERS
        || this == RELATIONSHIP_REQUEST;
  }

  public static Optional<SimulatorCall> named(String id) {
    return Arrays.stream(values()).filter(call -> call.id().equals(id)).findFirst();
  }

  static Optional<SimulatorCall> of(HttpServletRequest request) {
    String path = request.getServletPath();
    return Arrays.stream(values())
        .filter(call -> call.method.equals(request.getMethod()))
        .filter(call -> path.startsWith(call.root()))
        .filter(call -> call.path.matcher(path.substring(call.root().length())).matches())
        .findFirst();
  }

  private String root() {
    return this == TOKEN ? AuthorityEndpoint.ROOT : PartnerCenterEndpoint.ROOT;
  }
}
