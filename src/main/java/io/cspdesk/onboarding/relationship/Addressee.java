package io.cspdesk.onboarding.relationship;

import org.jspecify.annotations.Nullable;

/**
 * Whom an invitation addresses, as far as it is known.
 *
 * @param language such as {@code ja} or {@code ja-JP}: the one to write in
 * @param contact the person's name, as that language has it
 */
public record Addressee(
    @Nullable String language, @Nullable String contact, @Nullable String companyName) {}
