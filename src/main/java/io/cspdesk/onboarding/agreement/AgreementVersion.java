package io.cspdesk.onboarding.agreement;

/**
 * Which version of the agreement was confirmed, as Partner Center's metadata told it at that time.
 *
 * @param versionRank the higher, the newer
 */
public record AgreementVersion(String templateId, int versionRank) {}
