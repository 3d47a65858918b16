package io.cspdesk.onboarding.api;

import io.cspdesk.onboarding.agreement.AgreementDocument;
import io.cspdesk.onboarding.mail.OutgoingMail;
import io.cspdesk.onboarding.partner.Partner;
import io.cspdesk.onboarding.partnercenter.Agreements;
import io.cspdesk.onboarding.partnercenter.Resellers;
import io.cspdesk.onboarding.reseller.IndirectReseller;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who sells, through whom, and on which terms. */
@RestController
@RequestMapping("/api")
class PartnerController {

  private final Agreements agreements;
  private final Resellers resellers;
  private final OutgoingMail mail;
  private final Partner partner;

  PartnerController(
      Agreements agreements, Resellers resellers, OutgoingMail mail, Partner partner) {
    this.agreements = agreements;
    this.resellers = resellers;
    this.mail = mail;
    this.partner = partner;
  }

  /**
   * Who sells, as far as forms say different things.
   *
   * @param soldByUs whether we create customers and order; else our provider does
   * @param agreementApi whether the customer agreement can be confirmed at Microsoft
   * @param invitations whether a reseller relationship can be requested
   * @param mail whether an invitation can be sent from here
   */
  record PartnerInfo(
      String model,
      String cloud,
      String country,
      boolean soldByUs,
      boolean agreementApi,
      boolean invitations,
      boolean mail) {}

  @GetMapping("/partner")
  PartnerInfo partner() {
    return new PartnerInfo(
        partner.model().id(),
        partner.cloud().id(),
        partner.country(),
        partner.isSoldByUs(),
        partner.hasAgreementApi(),
        partner.isMayInvite(),
        mail.canSend());
  }

  /**
   * The text of the customer agreement. The links are good for five minutes, so they are asked for
   * anew each time.
   *
   * @param language such as {@code ja-JP}
   */
  @GetMapping("/agreement-document")
  ResponseEntity<AgreementDocument> agreementDocument(
      @RequestParam String country, @RequestParam(defaultValue = "en-US") String language) {
    if (!language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")) {
      throw new Problem(
          HttpStatus.BAD_REQUEST,
          "language",
          "invalid-language",
          "A language is a tag such as en-US or ja-JP.");
    }
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(agreements.document(CountryCode.of(country), language));
  }

  @GetMapping("/indirect-resellers")
  Items<IndirectReseller> indirectResellers() {
    return new Items<>(resellers.active());
  }
}
