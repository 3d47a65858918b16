package io.cspdesk.onboarding.partner;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Microsoft's clouds, and what each lets a partner do. */
public enum Cloud {
  PUBLIC,
  US_GOVERNMENT,
  /** Run by 21Vianet. */
  CHINA;

  /** As settings and clients name it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Cloud> ofId(String id) {
    return Arrays.stream(values()).filter(cloud -> cloud.id().equals(id)).findFirst();
  }

  /**
   * On the US Government cloud no relationship can be requested (Partner Center docs:
   * partner-center-for-microsoft-us-govt-cloud).
   */
  boolean mayInvite() {
    return this != US_GOVERNMENT;
  }

  /** Where it does not exist, the acceptance is written evidence (docs: agreement-resources). */
  boolean hasAgreementApi() {
    return this == PUBLIC;
  }

  /** Partner Center docs: partner-center-for-microsoft-us-govt-cloud; China: assumed. */
  public boolean knows(Model model) {
    return this == PUBLIC || !model.isIndirect();
  }

  /**
   * What follows a domain prefix. Partner Center docs: create-a-customer; that customers of
   * partners on the US Government cloud have the same, and what 21Vianet's have, is known from
   * elsewhere only.
   */
  public String domainSuffix() {
    return this == CHINA ? ".partner.onmschina.cn" : ".onmicrosoft.com";
  }
}
