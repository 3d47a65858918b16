package io.cspdesk.onboarding.partnercenter;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.head;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import io.cspdesk.onboarding.example.OfferIds;

/**
 * The answers of Partner Center, keys and shapes as its pages have them. What is not of interest
 * stays in, since it comes with the real ones; every name and id is invented.
 */
final class DocumentedPartnerCenter {

  static final String CUSTOMER = "0c39d6d5-c70d-4c55-bc02-f620844f3fd1";
  static final String NEWEST_TEMPLATE = "998b88de-aa99-4388-a42c-1b3517d49490";

  private final RemotePartnerCenter remote;

  DocumentedPartnerCenter(RemotePartnerCenter remote) {
    this.remote = remote;
  }

  void answersAsDocumented() {
    remote.issueTokens();
    remote.stub(any(anyUrl()).atPriority(10), 404, "");
    remote.stub(call("country-rules"), 200, COUNTRY_RULES);
    remote.stub(call("offers"), 200, OFFERS);
    remote.stub(call("search-customers"), 200, customers(""));
    remote.stub(call("create-customer"), 201, CREATED_CUSTOMER);
    remote.stub(call("agreement-metadata"), 200, AGREEMENTS);
    remote.stub(call("confirm-agreement"), 201, CONFIRMATION);
    remote.stub(call("create-cart"), 201, CART.replace("ERROR", ""));
    remote.stub(call("checkout"), 201, CHECKOUT);
    remote.stub(
        call("validate-address"), 200, "{'status':'VerifiedShippable','suggestedAddresses':[]}");
    remote.stub(call("indirect-resellers"), 200, RELATIONSHIPS);
    remote.stub(signed("4847383"), 200, "{'isAgreementSigned':true}");
    remote.stub(signed("4847384"), 400, error("2204"));
  }

  private static MappingBuilder signed(String mpnId) {
    return get(urlPathEqualTo("/v1/compliance/csp/agreementstatus"))
        .withQueryParam("mpnId", equalTo(mpnId));
  }

  /** Methods and paths of DOMAIN's table of calls. */
  static MappingBuilder call(String name) {
    String customer = "/v1/customers/[^/]+";
    return switch (name) {
      case "check-domain" -> head(urlPathMatching("/v1/domains/.+"));
      case "country-rules" -> get(urlPathEqualTo("/v1/countryvalidationrules/US"));
      case "offers" -> get(urlPathEqualTo("/v1/offers")).withQueryParam("country", equalTo("US"));
      case "search-customers" -> get(urlPathEqualTo("/v1/customers"));
      case "create-customer" -> post(urlPathEqualTo("/v1/customers"));
      case "agreement-metadata" ->
          get(urlPathEqualTo("/v1/agreements"))
              .withQueryParam("agreementType", equalTo("MicrosoftCustomerAgreement"));
      case "confirm-agreement" -> post(urlPathMatching(customer + "/agreements"));
      case "create-cart" -> post(urlPathMatching(customer + "/carts"));
      case "checkout" -> post(urlPathMatching(customer + "/carts/[^/]+/checkout"));
      case "validate-address" -> post(urlPathEqualTo("/v1/validations/address"));
      case "indirect-resellers" ->
          get(urlPathEqualTo("/v1/relationships"))
              .withQueryParam("relationship_type", equalTo("IsIndirectCloudSolutionProviderOf"));
      case "token" -> post(urlPathEqualTo(RemotePartnerCenter.TOKEN)).atPriority(1);
      default -> delete(urlPathEqualTo("/no-such-call"));
    };
  }

  /** What a call that is told to fail answers, by its service's shape. */
  static String failure(String call, int status, String code) {
    if (status == 200) {
      return "{'originalAddress':{},'suggestedAddresses':[],'status':'"
          + code
          + "','validationMessage':'m'}";
    }
    if (status == 201) {
      return call.equals("checkout")
          ? "{'orders':[],'orderErrors':[{'orderGroupId':'0','code':"
              + code
              + ",'description':'d'}]}"
          : CART.replace("ERROR", ",'error':{'errorCode':" + code + ",'errorDescription':'d'}");
    }
    if (call.equals("token")) {
      return "{'error':'"
          + code
          + "','error_description':'AADSTS70008: It ended.','error_codes':[70008],"
          + "'timestamp':'2026-01-15 10:00:00Z','trace_id':'t','correlation_id':'c'}";
    }
    if (call.contains("agreement")) {
      return "{'code':"
          + code
          + ",'message':'m','description':'d','errorName':'Refused','isRetryable':false,"
          + "'parameters':{},'errorMessageExtended':'InternalErrorCode="
          + code
          + "'}";
    }
    return call.equals("validate-address") ? WRONG_ADDRESS : error(code);
  }

  static String error(String code) {
    return code.isEmpty() ? "" : "{'code':" + code + ",'description':'d','data':[],'source':'s'}";
  }

  static String customers(String domain) {
    return "{'totalCount':1,'items':["
        + (domain.isEmpty()
            ? ""
            : "{'id':'"
                + CUSTOMER
                + "','companyProfile':{'tenantId':'"
                + CUSTOMER
                + "','domain':'"
                + domain
                + "','companyName':'Northwind','links':{'self':{'uri':'/x','method':'GET',"
                + "'headers':[]}},'attributes':{'objectType':'CustomerCompanyProfile'}},"
                + "'relationshipToPartner':'none','attributes':{'objectType':'Customer'}}")
        + "],'links':{},'attributes':{'objectType':'Collection'}}";
  }

  private static final String COUNTRY_RULES =
      """
      {'iso2Code':'US','defaultCulture':'en-US','isStateRequired':true,
       'supportedStatesList':['CA','NY','WA'],'supportedLanguagesList':['en','es'],
       'supportedCulturesList':['en-US','es-US'],'isPostalCodeRequired':true,
       'postalCodeRegex':'^\\\\d{5}(-\\\\d{4})?$','isCityRequired':true,'isVatIdSupported':false,
       'taxIdFormat':null,'isTaxIdSupported':true,'isTaxIdOptional':true,
       'countryCallingCodesList':['1'],'isAgreementSignatureRequired':true,
       'attributes':{'objectType':'CountryValidationRules'}}
      """;

  private static final String OFFERS =
      """
      {'totalCount':1,'items':[{'id':'OFFER',
        'name':'Office 365 Enterprise E3','description':'d','minimumQuantity':1,
        'maximumQuantity':10000000,'rank':64,'uri':'/Offers/796B','locale':'en-us','country':'US',
        'category':{'id':'Enterprise','name':'Enterprise','rank':30,'locale':'en-us'},
        'limitUnitOfMeasure':'none','hasAddOns':true,'isAddOn':false,'isAvailableForPurchase':true,
        'prerequisiteOffers':[],'billing':'license','supportedBillingCycles':['annual','monthly'],
        'isAutoRenewable':true,'isInternal':false,'isTrial':false,'unitType':'Licenses',
        'product':{'id':'x','name':'y','unit':'Licenses'},'resellerQualifications':[],
        'reselleeQualifications':[],'links':{},'attributes':{'objectType':'Offer'}}],
       'links':{},'attributes':{'objectType':'Collection'}}
      """
          .replace("OFFER", OfferIds.E3);

  private static final String CREATED_CUSTOMER =
      """
      {'id':'0c39d6d5-c70d-4c55-bc02-f620844f3fd1','commerceId':'d2f0','companyProfile':{
        'tenantId':'0c39d6d5-c70d-4c55-bc02-f620844f3fd1','domain':'a','companyName':'b'},
       'billingProfile':{'id':'p','firstName':'Ada','attributes':{'etag':'e','objectType':'o'}},
       'relationshipToPartner':'none','allowDelegatedAccess':null,
       'userCredentials':{'userName':'admin','password':'Inv3nted!'},
       'customDomains':null,'associatedPartnerId':null,'attributes':{'objectType':'Customer'}}
      """;

  private static final String AGREEMENTS =
      """
      {'totalCount':2,'items':[
       {'templateId':'117a77b0-9360-443b-8795-c6dedc750cf9','agreementType':
        'MicrosoftCustomerAgreement','agreementLink':'https://a.example.com','versionRank':0},
       {'templateId':'998b88de-aa99-4388-a42c-1b3517d49490','agreementType':
        'MicrosoftCustomerAgreement','agreementLink':'https://b.example.com','versionRank':1}]}
      """;

  private static final String CONFIRMATION =
      """
      {'primaryContact':{'firstName':'Ada','lastName':'Baker','email':'a@example.com'},
       'templateId':'998b88de-aa99-4388-a42c-1b3517d49490','dateAgreed':'2020-05-13T00:00:00Z',
       'type':'MicrosoftCustomerAgreement','agreementLink':'https://b.example.com','userId':'u'}
      """;

  private static final String CART =
      """
      {'id':'b4c8fdea-cbe4-4d17-9576-13fcacbf9605','creationTimestamp':'2026-01-15T10:00:00Z',
       'lastModifiedTimestamp':'2026-01-15T10:00:00Z','expirationTimestamp':'2026-01-15T10:15:00Z',
       'lastModifiedUser':'u','status':'Active','lineItems':[{'id':0,'catalogItemId':
        'OFFER','quantity':1,'currencyCode':'USD','billingCycle':
        'annual','participants':null,'provisioningContext':null,'orderGroup':'0'ERROR}],
       'links':{},'attributes':{'objectType':'Cart'}}
      """
          .replace("OFFER", OfferIds.E3);

  private static final String CHECKOUT =
      """
      {'orders':[{'id':'f76c6b7f449d','alternateId':'f76c6b7f449d','referenceCustomerId':'c',
        'billingCycle':'annual','currencyCode':'USD','lineItems':[{'lineItemNumber':0,
        'offerId':'796B','subscriptionId':'s','quantity':1,'links':{}}],'creationDate':'d',
        'status':'pending','transactionType':'UserPurchase','links':{},
        'attributes':{'objectType':'Order'}}],'attributes':{'objectType':'CartCheckoutResult'}}
      """;

  private static final String RELATIONSHIPS =
      """
      {'totalCount':3,'items':[
       {'id':'b8d1c0a4-5f0e-4a56-9a0e-3f1f6c2b7d01','name':'Fourth Coffee','relationshipType':
        'IsIndirectCloudSolutionProviderOf','state':'active','mpnId':'4847383','location':'US'},
       {'id':'b8d1c0a4-5f0e-4a56-9a0e-3f1f6c2b7d02','name':'Woodgrove','relationshipType':
        'IsIndirectCloudSolutionProviderOf','state':'active','mpnId':'4847384','location':'US'},
       {'id':'b8d1c0a4-5f0e-4a56-9a0e-3f1f6c2b7d03','name':'Gone','relationshipType':
        'IsIndirectCloudSolutionProviderOf','state':'inactive','mpnId':'4847385','location':'US'}],
       'attributes':{'objectType':'Collection'}}
      """;

  private static final String WRONG_ADDRESS =
      "{'code':2007,'description':'{&quot;code&quot;:&quot;60071&quot;,&quot;reason&quot;:"
          + "&quot;ZipCityInvalid&quot;,&quot;corrected_address&quot;:{&quot;country&quot;:"
          + "&quot;US&quot;,&quot;region&quot;:&quot;WA&quot;,&quot;city&quot;:&quot;Redmond&quot;,"
          + "&quot;address_line1&quot;:&quot;1 Baker Lane&quot;,&quot;postal_code&quot;:"
          + "&quot;98052&quot;}}','data':[],'source':'PartnerFD'}";
}
