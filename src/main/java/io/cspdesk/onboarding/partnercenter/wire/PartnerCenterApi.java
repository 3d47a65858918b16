package io.cspdesk.onboarding.partnercenter.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.cspdesk.onboarding.partnercenter.call.CallIds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Partner Center's REST calls as its documentation has them; every call carries its ids. */
@HttpExchange("/v1")
public interface PartnerCenterApi {

  /** Free is 404, taken is 200. */
  @HttpExchange(method = "HEAD", url = "/domains/{domain}")
  ResponseEntity<Void> checkDomain(@PathVariable String domain, CallIds ids);

  @GetExchange("/countryvalidationrules/{iso2}")
  Wire.CountryValidationRules countryRules(@PathVariable String iso2, CallIds ids);

  /** Empty when the address is good, in the older of the two ways that it answers. */
  @PostExchange(url = "/validations/address", contentType = "application/json")
  ResponseEntity<JsonNode> validateAddress(@RequestBody Wire.Address address, CallIds ids);

  @GetExchange("/offers")
  Wire.Offers offers(
      @RequestParam String country, @RequestHeader("X-Locale") String locale, CallIds ids);

  @GetExchange("/customers")
  Wire.Customers searchCustomers(@RequestParam String filter, @RequestParam int size, CallIds ids);

  /**
   * As the user, for of an indirect reseller it has to be (docs:
   * create-a-customer-for-an-indirect-reseller), and otherwise may be.
   */
  @AsUser
  @PostExchange(url = "/customers", contentType = "application/json")
  Wire.Customer createCustomer(@RequestBody Wire.NewCustomer customer, CallIds ids);

  /** In production no customer can be deleted; in a sandbox this is 204. */
  @DeleteExchange("/customers/{customerId}")
  ResponseEntity<Void> deleteCustomer(@PathVariable String customerId, CallIds ids);

  @AsUser
  @GetExchange("/customers/{customerId}/directSignedMicrosoftCustomerAgreementStatus")
  Wire.DirectSignStatus directSignStatus(@PathVariable String customerId, CallIds ids);

  @AsUser
  @GetExchange("/customers/{customerId}/agreements")
  Wire.Confirmations confirmations(
      @PathVariable String customerId, @RequestParam String agreementType, CallIds ids);

  /**
   * @param provider of an indirect reseller, for whom the link asks as well
   */
  @AsUser
  @GetExchange("/customers/relationshiprequests")
  Wire.RelationshipRequest relationshipRequest(
      @RequestParam(name = "indirectCloudSolutionProviderId", required = false)
          @Nullable String provider,
      CallIds ids);

  /** Without the type it answers about the older Cloud Agreement. */
  @AsUser
  @GetExchange("/agreements")
  Wire.AgreementMetadata agreementMetadata(@RequestParam String agreementType, CallIds ids);

  @AsUser
  @GetExchange("/agreementtemplates/{templateId}/document")
  Wire.AgreementDocument agreementDocument(
      @PathVariable String templateId,
      @RequestParam String language,
      @RequestParam String country,
      CallIds ids);

  /** The body is read although nothing in it is needed: half an answer must not pass for one. */
  @AsUser
  @PostExchange(url = "/customers/{customerId}/agreements", contentType = "application/json")
  Wire.Agreement confirmAgreement(
      @PathVariable String customerId, @RequestBody Wire.Agreement agreement, CallIds ids);

  @PostExchange(url = "/customers/{customerId}/carts", contentType = "application/json")
  Wire.Cart createCart(@PathVariable String customerId, @RequestBody Wire.Cart cart, CallIds ids);

  @PostExchange("/customers/{customerId}/carts/{cartId}/checkout")
  Wire.CheckoutResult checkout(
      @PathVariable String customerId, @PathVariable String cartId, CallIds ids);

  @GetExchange("/customers/{customerId}/subscriptions")
  Wire.Subscriptions subscriptions(@PathVariable String customerId, CallIds ids);

  @AsUser
  @GetExchange("/relationships")
  Wire.Relationships relationships(
      @RequestParam("relationship_type") String relationshipType, CallIds ids);

  @AsUser
  @GetExchange("/compliance/csp/agreementstatus")
  Wire.ResellerAgreementStatus resellerAgreementStatus(@RequestParam String mpnId, CallIds ids);
}
