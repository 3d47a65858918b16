package io.cspdesk.onboarding.partnercenter.signin;

import io.cspdesk.onboarding.partnercenter.call.AppRegistration;
import io.cspdesk.onboarding.secret.SecretCipher;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The newest refresh token: each renewal brings another, and the one of the settings ends some day.
 * Kept for all nodes and over a restart, in a transaction of its own, since the one that a call is
 * made in may be lost.
 */
@Component
class RefreshTokens {

  private static final Logger LOG = LoggerFactory.getLogger(RefreshTokens.class);

  private final JdbcClient jdbc;
  private final SecretCipher cipher;
  private final Clock clock;
  private final TransactionTemplate ownTransaction;

  RefreshTokens(
      JdbcClient jdbc, SecretCipher cipher, PlatformTransactionManager transactions, Clock clock) {
    this.jdbc = jdbc;
    this.cipher = cipher;
    this.clock = clock;
    this.ownTransaction = new TransactionTemplate(transactions);
    this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** The one of the settings, unless one that descends from it was kept. */
  String newest(AppRegistration app) {
    return kept(app).orElse(app.refreshToken());
  }

  private Optional<String> kept(AppRegistration app) {
    return jdbc.sql(
            "select encrypted_refresh_token from partner_center_sign_in where application = :app"
                + " and configured_digest = :configured")
        .param("app", key(app))
        .param("configured", digest(app.refreshToken()))
        .query(String.class)
        .optional()
        .flatMap(this::decrypted);
  }

  private Optional<String> decrypted(String encrypted) {
    try {
      return Optional.of(cipher.decrypt(encrypted));
    } catch (RuntimeException anotherKey) {
      LOG.warn(
          "The kept refresh token cannot be decrypted with the key of this installation: the one of"
              + " the settings is used.");
      return Optional.empty();
    }
  }

  /** The old one still works when this fails, so it is no reason to fail as well. */
  void keep(AppRegistration app, String refreshToken) {
    try {
      ownTransaction.executeWithoutResult(status -> write(app, refreshToken));
    } catch (DataAccessException e) {
      LOG.warn("The new refresh token could not be kept; the next renewal brings another.", e);
    }
  }

  private void write(AppRegistration app, String refreshToken) {
    int updated =
        statement(
            "update partner_center_sign_in set configured_digest = :configured,"
                + " encrypted_refresh_token = :token, renewed_at = :now where application = :app",
            app,
            refreshToken);
    if (updated == 0) {
      statement(
          "insert into partner_center_sign_in (application, configured_digest,"
              + " encrypted_refresh_token, renewed_at) values (:app, :configured, :token, :now)",
          app,
          refreshToken);
    }
  }

  private int statement(String sql, AppRegistration app, String refreshToken) {
    return jdbc.sql(sql)
        .param("app", key(app))
        .param("configured", digest(app.refreshToken()))
        .param("token", cipher.encrypt(refreshToken))
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  private static String key(AppRegistration app) {
    return app.tenant() + "/" + app.applicationId();
  }

  private static String digest(String token) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
