package io.cspdesk.onboarding.workflow.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The messages that the world outside sends to a waiting onboarding, by its business key. */
public enum MessageName {
  /** The customer accepted our invitation. */
  RELATIONSHIP_ACCEPTED("RelationshipAccepted", Set.of(ProcessVariable.CUSTOMER_ID)),
  /** The customer signed the agreement. */
  AGREEMENT_ACCEPTED("AgreementAccepted", Set.of()),
  CANCEL_ONBOARDING("CancelOnboarding", Set.of(ProcessVariable.REASON));

  /** Assumed: other systems and administrators, and whoever works onboardings. */
  private static final List<String> SENDERS =
      Stream.concat(Stream.of(Role.INTEGRATION, Role.CAMUNDA_ADMIN), Role.STAFF.stream())
          .map(Role::id)
          .toList();

  private final String id;
  private final Set<ProcessVariable<?>> carried;

  MessageName(String id, Set<ProcessVariable<?>> carried) {
    this.id = id;
    this.carried = carried;
  }

  /** As in the BPMN. */
  public String id() {
    return id;
  }

  public boolean carries(ProcessVariable<?> variable) {
    return carried.contains(variable);
  }

  public static Optional<MessageName> ofId(String id) {
    return Arrays.stream(values()).filter(message -> message.id.equals(id)).findFirst();
  }

  /**
   * @param groups of the sender; none at all: it is the application itself
   */
  public static boolean maySend(@Nullable List<String> groups) {
    return groups == null || groups.stream().anyMatch(SENDERS::contains);
  }
}
