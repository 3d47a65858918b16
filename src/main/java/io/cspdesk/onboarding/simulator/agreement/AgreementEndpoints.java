package io.cspdesk.onboarding.simulator.agreement;

import io.cspdesk.onboarding.simulator.ErrorAnswer;
import io.cspdesk.onboarding.simulator.ItemList;
import io.cspdesk.onboarding.simulator.PartnerCenterEndpoint;
import io.cspdesk.onboarding.simulator.SimulatorJson;
import io.cspdesk.onboarding.simulator.agreement.AgreementStore.Agreement;
import io.cspdesk.onboarding.simulator.agreement.AgreementStore.Contact;
import io.cspdesk.onboarding.simulator.customer.CustomerStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

@PartnerCenterEndpoint
@RequestMapping(PartnerCenterEndpoint.ROOT)
class AgreementEndpoints {

  private static final String CLOUD_AGREEMENT = "MicrosoftCloudAgreement";

  /** The template ids of the documentation's samples. */
  static final Map<String, String> TEMPLATES =
      Map.of(
          AgreementStore.CUSTOMER_AGREEMENT,
          "117a77b0-9360-443b-8795-c6dedc750cf9",
          CLOUD_AGREEMENT,
          "998b88de-aa99-4388-a42c-1b3517d49490");

  private record WantedContact(
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable String email,
      @Nullable String phoneNumber) {}

  private record WantedAgreement(
      @Nullable WantedContact primaryContact,
      @Nullable String templateId,
      @Nullable String dateAgreed,
      @Nullable String type) {}

  private final CustomerStore customers;
  private final AgreementStore agreements;
  private final SimulatorJson json;

  AgreementEndpoints(CustomerStore customers, AgreementStore agreements, SimulatorJson json) {
    this.customers = customers;
    this.agreements = agreements;
    this.json = json;
  }

  /** Without a type about the Cloud Agreement, as documented: a trap for callers. */
  @GetMapping("agreements")
  ItemList<Map<String, Object>> metadata(
      @RequestParam(defaultValue = CLOUD_AGREEMENT) String agreementType) {
    List<Map<String, Object>> items =
        TEMPLATES.entrySet().stream()
            .filter(type -> agreementType.equals("*") || type.getKey().equals(agreementType))
            .map(
                type ->
                    Map.<String, Object>of(
                        "templateId",
                        type.getValue(),
                        "agreementType",
                        type.getKey(),
                        "agreementLink",
                        "https://docs.example.com/" + type.getValue(),
                        "versionRank",
                        0))
            .toList();
    return ItemList.of(items);
  }

  @PostMapping("customers/{id}/agreements")
  @ResponseStatus(HttpStatus.CREATED)
  Agreement confirm(
      @PathVariable String id,
      @RequestBody(required = false) @Nullable String body,
      @RequestAttribute(PartnerCenterEndpoint.REQUEST_ID) String requestId) {
    customers.ours(id);
    Optional<Agreement> earlier = agreements.findByRequestId(requestId);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    Agreement wanted = checked(json.request(body, WantedAgreement.class));
    if (agreements.of(id).stream().anyMatch(known -> isSame(known, wanted))) {
      // the code is documented, its HTTP status is not: 409 is assumed
      throw new ErrorAnswer(409, "600061", "An identical confirmation already exists.");
    }
    try {
      agreements.add(id, wanted, requestId);
    } catch (DuplicateKeyException e) {
      // the same call once more while the first was under way
    }
    return agreements
        .findByRequestId(requestId)
        .orElseThrow(() -> new IllegalStateException("A confirmation was lost"));
  }

  private static Agreement checked(WantedAgreement wanted) {
    WantedContact contact = wanted.primaryContact();
    if (contact == null) {
      throw ErrorAnswer.invalidProperty("primaryContact");
    }
    String firstName = required("firstName", contact.firstName(), 200);
    String lastName = required("lastName", contact.lastName(), 200);
    String email = required("email", contact.email(), 320);
    String dateAgreed = required("dateAgreed", wanted.dateAgreed(), 40);
    String phoneNumber = contact.phoneNumber();
    if (phoneNumber != null && phoneNumber.length() > 100) {
      throw ErrorAnswer.invalidProperty("phoneNumber");
    }
    if (!dateAgreed.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[0-9.]*Z?")) {
      throw ErrorAnswer.invalidProperty("dateAgreed");
    }
    String type = wanted.type();
    String templateId = type == null ? null : TEMPLATES.get(type);
    if (type == null || templateId == null) {
      throw ErrorAnswer.invalidProperty("type");
    }
    String sentTemplateId = wanted.templateId();
    if (sentTemplateId == null || !templateId.equalsIgnoreCase(sentTemplateId)) {
      throw ErrorAnswer.invalidProperty("templateId");
    }
    return new Agreement(
        AgreementStore.USER_ID,
        new Contact(firstName, lastName, email, phoneNumber),
        sentTemplateId,
        dateAgreed,
        type);
  }

  private static String required(String property, @Nullable String value, int most) {
    if (value == null
        || value.isBlank()
        || value.length() > most
        || value.chars().anyMatch(Character::isISOControl)) {
      throw ErrorAnswer.invalidProperty(property);
    }
    return value;
  }

  /** Another person may confirm again; the date makes no difference. */
  private static boolean isSame(Agreement known, Agreement wanted) {
    return known.type().equals(wanted.type())
        && known.primaryContact().equals(wanted.primaryContact());
  }

  @GetMapping("customers/{id}/agreements")
  ItemList<Agreement> confirmations(
      @PathVariable String id, @RequestParam(defaultValue = CLOUD_AGREEMENT) String agreementType) {
    customers.ours(id);
    return ItemList.of(
        agreements.of(id).stream()
            .filter(known -> agreementType.equals("*") || known.type().equals(agreementType))
            .toList());
  }

  @GetMapping("customers/{id}/directSignedMicrosoftCustomerAgreementStatus")
  Map<String, Object> directlySigned(@PathVariable String id) {
    return Map.of("isSigned", customers.ours(id).directlySigned());
  }
}
