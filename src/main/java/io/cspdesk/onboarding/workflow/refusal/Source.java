package io.cspdesk.onboarding.workflow.refusal;

/** Who says that there is such a code: a document, and its edition. */
enum Source {
  ERROR_CODES("error-codes", "2023-06-15"),
  THROTTLING("api-throttling-guidance", "2022-07-18"),
  VALIDATION_STATUS("retrieve-validation-status", "2021-10-27"),
  VALIDATE_AN_ADDRESS("validate-an-address", "2021-03-23"),
  RESELLER_AGREEMENT("verify-indirect-reseller-mpa-status", "2022-06-29"),
  /** Microsoft's sample, of what Partner Center answers when it makes a customer. */
  STOREFRONT("Partner-Center-Storefront: ErrorHandlerAttribute", "2022-11"),
  /** Microsoft's library, of the lines of a cart. */
  CART_ERROR_CODE("partner-center-sdk-for-dotNET: CartErrorCode", "2023-06-06"),
  SAMPLES_ISSUE_73("Partner-Center-DotNet-Samples: issue 73", "2021-05-06");

  private final String document;
  private final String edition;

  Source(String document, String edition) {
    this.document = document;
    this.edition = edition;
  }

  String document() {
    return document;
  }

  /** Its own date, else that of the copy that was read. */
  String edition() {
    return edition;
  }
}
