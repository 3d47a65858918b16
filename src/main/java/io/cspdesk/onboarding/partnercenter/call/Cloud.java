package io.cspdesk.onboarding.partnercenter.call;

import java.net.URI;
import java.util.Locale;

/**
 * Where each of Microsoft's clouds has Partner Center and what signs in to it (Partner Center docs:
 * partner-center-rest-urls; the PowerShell module's environments for authorities and the directory
 * graph). That the resource of 21Vianet's is its address is assumed.
 */
public enum Cloud {
  PUBLIC(
      "https://api.partnercenter.microsoft.com",
      "https://login.microsoftonline.com",
      "https://graph.windows.net"),
  US_GOVERNMENT(
      "https://api.partnercenter.microsoft.com",
      "https://login.microsoftonline.us",
      "https://graph.windows.net"),
  CHINA(
      "https://partner.partnercenterapi.microsoftonline.cn",
      "https://login.chinacloudapi.cn",
      "https://graph.chinacloudapi.cn");

  private final String partnerCenter;
  private final String authority;
  private final String graph;

  Cloud(String partnerCenter, String authority, String graph) {
    this.partnerCenter = partnerCenter;
    this.authority = authority;
    this.graph = graph;
  }

  /**
   * @param setting the value of {@code onboarding.partner.cloud}
   */
  static Cloud of(String setting) {
    return valueOf(setting.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  URI partnerCenter() {
    return URI.create(partnerCenter);
  }

  URI authority() {
    return URI.create(authority);
  }

  /** What a token of this grant is asked for; an address by name only, never called. */
  String resource(Grant grant) {
    return grant == Grant.APP_ONLY ? graph : partnerCenter;
  }
}
