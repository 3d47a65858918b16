package io.cspdesk.onboarding.relationship;

/** Drafts the mail in the customer's language; English where there is no text in it. */
public final class InvitationDraft {

  private InvitationDraft() {}

  /**
   * @param language such as {@code ja} or {@code ja-JP}; may be null
   * @param contact whom the mail addresses; may be null
   */
  public static Invitation of(
      String language, String contact, String companyName, String link, boolean delegatedAdmin) {
    boolean japanese = language != null && language.startsWith("ja");
    String to = contact == null || contact.isBlank() ? companyName : contact;
    return new Invitation(
        link,
        delegatedAdmin,
        japanese ? SUBJECT_JA : SUBJECT_EN,
        (japanese ? BODY_JA : BODY_EN).formatted(to == null ? "" : to, link),
        null);
  }

  private static final String SUBJECT_EN = "Please accept us as your Microsoft reseller";

  private static final String BODY_EN =
      """
      Dear %s,

      We would like to provide Microsoft cloud services to your company. Please accept us as a \
      reseller: open this link, sign in as a global administrator of your Microsoft tenant, and \
      follow the steps.

      %s

      If your company has not accepted the Microsoft Customer Agreement yet, you are asked for \
      that at the same time. Please write to us if anything is unclear.
      """;

  private static final String SUBJECT_JA = "Microsoft リセラーとしての承認のお願い";

  private static final String BODY_JA =
      """
      %s 様

      弊社より Microsoft のクラウド サービスを提供するため、リセラーとしてのご承認をお願いいたします。\
      次のリンクを開き、Microsoft テナントの全体管理者としてサインインし、画面の手順に従ってください。

      %s

      Microsoft 顧客契約にまだ同意されていない場合は、同時に同意が求められます。\
      ご不明な点がございましたら、お知らせください。
      """;
}
