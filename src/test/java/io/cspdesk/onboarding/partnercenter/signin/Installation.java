package io.cspdesk.onboarding.partnercenter.signin;

import io.cspdesk.onboarding.partnercenter.call.Destination;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterProperties;
import io.cspdesk.onboarding.partnercenter.call.Settings;
import io.cspdesk.onboarding.secret.SecretCipher;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What an installation keeps of its sign-in over its restarts. */
public final class Installation {

  private final DriverManagerDataSource database =
      new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
  private final JdbcClient jdbc = JdbcClient.create(database);

  public Installation() {
    jdbc.sql(
            "create table partner_center_sign_in (application varchar(320) primary key,"
                + " configured_digest varchar(64), encrypted_refresh_token varchar(20000),"
                + " renewed_at timestamp with time zone)")
        .update();
  }

  /** As after a start. */
  public SignIn signIn(PartnerCenterProperties properties, Clock clock) {
    Destination destination = Settings.destination(properties);
    return new SignIn(
        new TokenEndpoint(properties, Settings.onboarding("language", "en"), destination, clock),
        new RefreshTokens(jdbc, cipher(), new DataSourceTransactionManager(database), clock),
        destination,
        clock);
  }

  private static SecretCipher cipher() {
    return new SecretCipher(
        Settings.onboarding("setup-information.key-file", "target/remote-partner-center.key"));
  }

  /** Empty when nothing is kept. */
  List<Map<String, Object>> kept() {
    return jdbc.sql("select * from partner_center_sign_in").query().listOfRows();
  }

  void loseItsKey() {
    jdbc.sql("update partner_center_sign_in set encrypted_refresh_token = '00ff'").update();
  }
}
