package io.cspdesk.onboarding.agreement;

import org.jspecify.annotations.Nullable;

/**
 * Links to the text of the agreement, good for five minutes (Partner Center docs:
 * download-customer-agreement-template).
 *
 * <p>Partner Center may leave out any part, but not both links.
 *
 * @param language of the text, such as {@code ja-JP}; may be another than was asked for
 */
public record AgreementDocument(
    @Nullable String displayUri,
    @Nullable String downloadUri,
    @Nullable String language,
    @Nullable String country) {}
