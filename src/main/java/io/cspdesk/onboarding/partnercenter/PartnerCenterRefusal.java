package io.cspdesk.onboarding.partnercenter;

/** Partner Center understood and said no: another try with the same values gets the same answer. */
public class PartnerCenterRefusal extends RuntimeException {

  private final int status;
  private final String code;
  private final String description;

  /**
   * @param call what was asked, such as {@code create-customer}
   * @param code Partner Center's error code; empty when the answer had none
   */
  public PartnerCenterRefusal(String call, int status, String code, String description) {
    super("Partner Center refused " + call + ": " + status + "/" + code + " " + description);
    this.status = status;
    this.code = code;
    this.description = description;
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  public String description() {
    return description;
  }
}
