package io.cspdesk.onboarding.partnercenter.call;

import io.cspdesk.onboarding.partner.Cloud;
import java.net.URI;

/**
 * Where each of Microsoft's clouds has Partner Center and what signs in to it (Partner Center docs:
 * partner-center-rest-urls; the PowerShell module's environments for authorities and the directory
 * graph). That the resource of 21Vianet's is its address is assumed.
 */
public enum CloudAddresses {
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

  CloudAddresses(String partnerCenter, String authority, String graph) {
    this.partnerCenter = partnerCenter;
    this.authority = authority;
    this.graph = graph;
  }

  public static CloudAddresses of(Cloud cloud) {
    return switch (cloud) {
      case PUBLIC -> PUBLIC;
      case US_GOVERNMENT -> US_GOVERNMENT;
      case CHINA -> CHINA;
    };
  }

  URI partnerCenter() {
    return URI.create(partnerCenter);
  }

  URI authority() {
    return URI.create(authority);
  }

  /** What a token of this grant is asked for; an address by name only, never called. */
  public String resource(Grant grant) {
    return grant == Grant.APP_ONLY ? graph : partnerCenter;
  }
}
