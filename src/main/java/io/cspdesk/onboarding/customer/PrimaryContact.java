package io.cspdesk.onboarding.customer;

import io.cspdesk.onboarding.field.TextField;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The person Partner Center writes to. Any part may be absent. */
public record PrimaryContact(
    @Nullable String firstName,
    @Nullable String middleName,
    @Nullable String lastName,
    @Nullable String email,
    @Nullable String phoneNumber) {

  /**
   * @param language in which the family name may come first
   */
  public String fullName(@Nullable String language) {
    boolean familyNameFirst = language != null && language.startsWith("ja");
    return Stream.of(familyNameFirst ? lastName : firstName, familyNameFirst ? firstName : lastName)
        .filter(name -> !TextField.isMissing(name))
        .collect(Collectors.joining(" "));
  }
}
