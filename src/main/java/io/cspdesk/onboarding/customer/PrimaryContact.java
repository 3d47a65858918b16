package io.cspdesk.onboarding.customer;

import io.cspdesk.onboarding.field.TextField;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The person Partner Center writes to. */
public record PrimaryContact(
    String firstName, String middleName, String lastName, String email, String phoneNumber) {

  /**
   * @param language in which the family name may come first; may be null
   */
  public String fullName(String language) {
    boolean familyNameFirst = language != null && language.startsWith("ja");
    return Stream.of(familyNameFirst ? lastName : firstName, familyNameFirst ? firstName : lastName)
        .filter(name -> !TextField.isMissing(name))
        .collect(Collectors.joining(" "));
  }
}
