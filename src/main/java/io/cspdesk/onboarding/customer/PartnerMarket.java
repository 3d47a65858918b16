package io.cspdesk.onboarding.customer;

/**
 * Who sells, as far as it decides who may be a customer.
 *
 * @param country the partner's, ISO 3166-1 alpha-2
 * @param domainSuffix what the partner's cloud puts behind a prefix, such as {@code
 *     .onmicrosoft.com}
 */
public record PartnerMarket(String country, String domainSuffix) {}
