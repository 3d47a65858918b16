package io.cspdesk.onboarding.handover;

import io.cspdesk.onboarding.secret.SecretCipher;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps setup information outside the process, where neither history nor Cockpit can show it. */
@Component
public class SetupInformationVault {

  private final JdbcClient jdbc;
  private final SecretCipher cipher;
  private final Clock clock;

  SetupInformationVault(JdbcClient jdbc, SecretCipher cipher, Clock clock) {
    this.jdbc = jdbc;
    this.cipher = cipher;
    this.clock = clock;
  }

  /** Takes part in the caller's transaction, so that it is kept exactly when the tenant's id is. */
  @Transactional
  public void keep(String businessKey, SetupInformation information) {
    jdbc.sql(
            "insert into setup_information (business_key, user_name, encrypted_password) values"
                + " (:key, :user, :password)")
        .param("key", businessKey)
        .param("user", information.userName())
        .param("password", cipher.encrypt(information.temporaryPassword()))
        .update();
  }

  /** The first call answers; every later one, also one at the same moment, is empty. */
  @Transactional
  public Optional<SetupInformation> revealOnce(String businessKey, String userId) {
    var row =
        jdbc.sql(
                "select user_name, encrypted_password from setup_information where business_key ="
                    + " :key and encrypted_password is not null for update")
            .param("key", businessKey)
            .query(
                (rs, n) -> new SetupInformation(rs.getString(1), cipher.decrypt(rs.getString(2))))
            .optional();
    row.ifPresent(found -> seen(businessKey, userId));
    return row;
  }

  /** What nobody has looked at by the end of the onboarding goes, too. */
  @Transactional
  public void forget(String businessKey) {
    jdbc.sql("update setup_information set encrypted_password = null where business_key = :key")
        .param("key", businessKey)
        .update();
  }

  private void seen(String businessKey, String userId) {
    jdbc.sql(
            "update setup_information set encrypted_password = null, revealed_at = :now,"
                + " revealed_by = :user where business_key = :key")
        .param("now", OffsetDateTime.now(clock))
        .param("user", userId)
        .param("key", businessKey)
        .update();
  }
}
