package io.cspdesk.onboarding.relationship;

import io.cspdesk.onboarding.field.TextField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Drafts the mail in the customer's language; English where there is no text in it. */
public final class InvitationDraft {

  private InvitationDraft() {}

  /**
   * What somebody wrote before is kept, with the new link; where nobody did, it is drafted.
   *
   * @param before the former one, where there was one
   * @param link as Partner Center gave it
   * @param withProvider whether the link asks for an indirect reseller's provider as well
   */
  public static Invitation renewed(
      @Nullable Invitation before, String link, Addressee addressee, boolean withProvider) {
    boolean delegatedAdmin = before == null || !Boolean.FALSE.equals(before.delegatedAdmin());
    String wished = InvitationLink.with(link, delegatedAdmin);
    return Optional.ofNullable(before)
        .flatMap(former -> former.withLink(wished))
        .orElseGet(() -> of(addressee, wished, delegatedAdmin, withProvider));
  }

  static Invitation of(
      Addressee addressee, String link, boolean delegatedAdmin, boolean withProvider) {
    boolean japanese = addressee.language() != null && addressee.language().startsWith("ja");
    String provider = japanese ? PROVIDER_JA : PROVIDER_EN;
    return new Invitation(
        link,
        delegatedAdmin,
        japanese ? SUBJECT_JA : SUBJECT_EN,
        (japanese ? BODY_JA : BODY_EN)
            .formatted(
                name(japanese, addressee.contact(), addressee.companyName()),
                link,
                withProvider ? provider : ""),
        null);
  }

  /**
   * The language to write in.
   *
   * @param language the customer's; where nobody asked for it, the country tells
   * @param country two letters
   */
  public static String language(@Nullable String language, @Nullable String country) {
    return TextField.given(language).orElse("JP".equals(country) ? "ja" : "en");
  }

  private static String name(
      boolean japanese, @Nullable String contact, @Nullable String companyName) {
    return TextField.given(contact)
        .map(person -> japanese ? person + " 様" : person)
        // a company is addressed with another word than a person
        .or(() -> TextField.given(companyName).map(name -> japanese ? name + " 御中" : name))
        .orElse(japanese ? "ご担当者 様" : "Sir or Madam");
  }

  private static final String SUBJECT_EN = "Please accept us as your Microsoft reseller";

  private static final String PROVIDER_EN =
      """
      The same link also covers the provider through whom we order at Microsoft.

      """;

  private static final String BODY_EN =
      """
      Dear %s,

      We would like to provide Microsoft cloud services to your company. Please accept us as a \
      reseller: open this link, sign in as a global administrator of your Microsoft tenant, and \
      follow the steps.

      %s

      %sIf your company has not accepted the Microsoft Customer Agreement yet, you are asked for \
      that at the same time. Please write to us if anything is unclear.
      """;

  private static final String SUBJECT_JA = "Microsoft リセラーとしての承認のお願い";

  private static final String PROVIDER_JA =
      """
      このリンクには、弊社が Microsoft への発注を行うプロバイダーも含まれます。

      """;

  private static final String BODY_JA =
      """
      %s

      弊社より Microsoft のクラウド サービスを提供するため、リセラーとしてのご承認をお願いいたします。\
      次のリンクを開き、Microsoft テナントのグローバル管理者としてサインインし、画面の手順に従ってください。

      %s

      %sMicrosoft 顧客契約にまだ同意されていない場合は、同時に同意が求められます。\
      ご不明な点がございましたら、お知らせください。
      """;
}
