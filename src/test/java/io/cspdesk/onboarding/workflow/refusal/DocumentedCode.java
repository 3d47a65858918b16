package io.cspdesk.onboarding.workflow.refusal;

import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.workflow.model.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A code that a document of Microsoft's names: a line of {@code partner-center/error-codes.csv},
 * which is written from the documents, not from the table.
 *
 * @param code {@code *} for any
 * @param meaning in our words
 * @param follows the field that the meaning is about, {@code section} for whatever was sent, {@code
 *     wait} or {@code manager}
 * @param reads what whoever can act is to read, and of no other code; {@code {country}} is the
 *     customer's; empty where nobody has to
 * @param basis why that follows: from the meaning, from somewhere else, or assumed
 */
public record DocumentedCode(
    int status,
    String code,
    String meaning,
    String document,
    String edition,
    String follows,
    String reads,
    String basis) {

  static Stream<DocumentedCode> all() {
    try (InputStream file =
        DocumentedCode.class.getResourceAsStream("/partner-center/error-codes.csv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .skip(1)
              .map(line -> line.split(",", -1))
              .map(DocumentedCode::of)
              .toList()
              .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DocumentedCode of(String[] cells) {
    return new DocumentedCode(
        Integer.parseInt(cells[0]),
        cells[1],
        cells[2],
        cells[3],
        cells[4],
        cells[5],
        cells[6],
        cells[7]);
  }

  /** What a person can mend. */
  public static Stream<DocumentedCode> mended() {
    return all().filter(code -> !code.isRetried() && !code.isStopped());
  }

  public static Stream<DocumentedCode> retried() {
    return all().filter(DocumentedCode::isRetried);
  }

  public static Stream<DocumentedCode> stopped() {
    return all().filter(DocumentedCode::isStopped);
  }

  boolean isRetried() {
    return follows.equals("wait");
  }

  boolean isStopped() {
    return follows.equals("manager");
  }

  /** Where a person corrects it; a section as a whole is here the order's. */
  public Section section() {
    return follows.equals("section") ? Section.SUBSCRIPTIONS : Section.ofField(follows);
  }

  /** The field of the finding, where the first line of an order is meant if one is. */
  public String field() {
    if (follows.equals("section")) {
      return section().id();
    }
    return status == 201 ? follows.replace("[]", "[0]") : follows.replaceFirst("\\[].*", "");
  }

  /** What was being provisioned when it was refused: the reseller goes with the account. */
  Section provisioned() {
    return section() == Section.RESELLER ? Section.ACCOUNT : section();
  }

  /** {@code status/code}. */
  public String answer() {
    return status + "/" + code;
  }

  PartnerCenterRefusal refusal() {
    return refusal(status);
  }

  /** The same code under another status. */
  PartnerCenterRefusal refusal(int otherStatus) {
    return new PartnerCenterRefusal(
        "call",
        otherStatus,
        code.equals("*") ? "77" : code,
        "Said by Microsoft",
        UUID.randomUUID());
  }

  @Override
  public String toString() {
    return answer() + ": " + meaning;
  }
}
