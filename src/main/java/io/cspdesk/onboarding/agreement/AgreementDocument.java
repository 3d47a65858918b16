package io.cspdesk.onboarding.agreement;

/**
 * Links to the text of the agreement, good for five minutes (Partner Center docs:
 * download-customer-agreement-template).
 *
 * @param language of the text, such as {@code ja-JP}; may be another than was asked for
 */
public record AgreementDocument(
    String displayUri, String downloadUri, String language, String country) {}
