package io.cspdesk.onboarding.example;

/** Offers of the catalogue that ships with the stand-in for Partner Center. */
public final class OfferIds {

  public static final String E1 = "91FD106F-4B2C-4938-95AC-F54F74E9A239";
  public static final String E3 = "796B6B5F-613C-4E24-A17C-EBA730D49C02";
  public static final String E3_NONPROFIT = "D27F14DF-AECE-49BD-B769-D4E28A24963E";

  /** Of 25 licences, always. */
  public static final String E3_TRIAL = "32B23C88-949F-4E5B-B500-A87EEC676B80";

  /** An add-on to E3. */
  public static final String AUDIO_CONFERENCING = "C94271D8-B431-4A25-A3C5-A57737A1C909";

  private OfferIds() {}
}
