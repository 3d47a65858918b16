package io.cspdesk.onboarding.workflow.registry;

import io.cspdesk.onboarding.workflow.model.LockConflict;
import io.cspdesk.onboarding.workflow.model.Rejection;
import io.cspdesk.onboarding.workflow.model.Undecided;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which business keys were ever used, and which domain is being onboarded by whom. The engine keeps
 * neither unique; these rows do, in the engine's own transaction.
 */
@Component
public class OnboardingRegistry {

  private final JdbcClient jdbc;
  private final Clock clock;

  /** After an insert that fails, the transaction can still ask what was in its way. */
  private final TransactionTemplate savepoint;

  OnboardingRegistry(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.savepoint = new TransactionTemplate(transactions);
    this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /**
   * @param domain once it is known
   * @throws Rejection 409 when the key was used before or the domain is being onboarded
   */
  public void register(String businessKey, @Nullable String domain) {
    if (exists(businessKey)) {
      throw keyUsed(businessKey);
    }
    Optional<Rejection> running = running(domain);
    if (running.isPresent()) {
      throw running.get();
    }
    try {
      savepoint.executeWithoutResult(status -> insert(businessKey, domain));
    } catch (DataAccessException e) {
      if (!(e instanceof DuplicateKeyException) && !LockConflict.isBehind(e)) {
        throw e;
      }
      throw startedAtTheSameMoment(businessKey, domain);
    }
  }

  private void insert(String businessKey, @Nullable String domain) {
    jdbc.sql(
            "insert into onboarding (business_key, running_domain, started_at) values (:key,"
                + " :domain, :now)")
        .param("key", businessKey)
        .param("domain", domain)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /**
   * Takes the domain for this onboarding and lets go of the one it had.
   *
   * @param domain while it is not known, nothing changes
   * @return the other onboarding that has it, and nothing taken
   */
  public Optional<String> claim(String businessKey, @Nullable String domain) {
    if (domain == null) {
      return Optional.empty();
    }
    Optional<String> other = runningFor(domain).filter(key -> !key.equals(businessKey));
    if (other.isEmpty()) {
      hold(businessKey, domain);
    }
    return other;
  }

  public void release(String businessKey) {
    hold(businessKey, null);
  }

  private boolean exists(String businessKey) {
    return jdbc.sql("select count(*) from onboarding where business_key = :key")
            .param("key", businessKey)
            .query(Integer.class)
            .single()
        > 0;
  }

  private Optional<String> runningFor(String domain) {
    return jdbc.sql("select business_key from onboarding where running_domain = :domain")
        .param("domain", domain)
        .query(String.class)
        .optional();
  }

  private void hold(String businessKey, @Nullable String domain) {
    jdbc.sql("update onboarding set running_domain = :domain where business_key = :key")
        .param("domain", domain)
        .param("key", businessKey)
        .update();
  }

  private Rejection startedAtTheSameMoment(String businessKey, @Nullable String domain) {
    if (exists(businessKey)) {
      return keyUsed(businessKey);
    }
    return running(domain).orElseGet(OnboardingRegistry::beingStarted);
  }

  private Optional<Rejection> running(@Nullable String domain) {
    return Optional.ofNullable(domain)
        .flatMap(wanted -> runningFor(wanted).map(other -> domainRunning(wanted, other)));
  }

  private static Rejection keyUsed(String businessKey) {
    return Rejection.alreadyThere(
        "businessKey",
        "business-key-used",
        "An onboarding with the business key "
            + businessKey
            + " exists: follow that one, or send another key.",
        businessKey);
  }

  /** The other one is not committed, so nobody can see what it is. */
  private static Rejection beingStarted() {
    return new Undecided(
        "businessKey",
        "being-started",
        "An onboarding with this business key or for this domain is being started at this moment:"
            + " ask again in a few seconds.");
  }

  private static Rejection domainRunning(String domain, String other) {
    return Rejection.alreadyThere(
        "account.domainPrefix",
        "domain-in-other-onboarding",
        "The onboarding " + other + " is running for " + domain + ": follow that one.",
        other);
  }
}
