package io.cspdesk.onboarding.partnercenter.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cspdesk.onboarding.partnercenter.PartnerCenterOverHttp;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.RestClientException;

class AnswersTest {

  private static final CallIds IDS = PartnerCenterOverHttp.newIds();

  private final Answers answers =
      new Answers(
          new ObjectMapper(),
          new CallBreaker("Partner Center", Duration.ofSeconds(30), Clock.systemUTC()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "{\"code\": 2002, \"description\": \"Too many\", \"data\": []} | 2002 | Too many",
        "{\"Code\": \"2002\", \"Description\": \"Too many\"} | 2002 | Too many",
        "{\"code\": 600061, \"message\": \"There\", \"errorName\": \"X\"} | 600061 | There",
        "{\"code\": 600061, \"errorName\": \"X\", \"parameters\": {}} | 600061 | X",
        "{\"statusCode\": 403, \"message\": \"No\"} | '' | No",
        "{\"code\": \" 2002 \", \"description\": null, \"message\": \"M\"} | 2002 | M",
        "{\"code\": 2002, \"data\": [{\"code\": 1, \"description\": \"x\"}]} | 2002 | ''",
        "{\"code\": \"\", \"error\": {\"code\": 5}, \"errorName\": \"N\"} | '' | N",
        "{\"code\": 1, \"description\": \"&lt;a&gt; &amp;quot;\"} | 1 | <a> &quot;",
        "{\"code\": 2007, \"description\": \"{&quot;code&quot;:&quot;60071&quot;}\"} | 2007 | {\"code\":\"60071\"}",
        "{\"code\": {\"a\": 1}} | '' | ''",
        "null | '' | ''",
        "{\"code\": 7 | '' | ''",
        "[1] | '' | ''",
        "<html>no</html> | '' | ''",
        "'' | '' | ''"
      })
  void readsEveryShapeOfError(String body, String code, String description) {
    PartnerCenterRefusal refusal = refusal(body);

    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.description()).isEqualTo(description);
  }

  @Test
  void cutsALongDescriptionAndItsLineBreaks() {
    String description =
        refusal("{\"description\": \"a\\r\\nb" + "c".repeat(5_000) + "\"}").description();

    assertThat(description).hasSize(1_024).startsWith("a bc");
  }

  @Test
  void cutsACodeThatIsNone() {
    assertThat(refusal("{\"code\": \"" + "9".repeat(500) + "\"}").code()).hasSize(40);
  }

  @Test
  void tellsWhatIsNeededToAskMicrosoft() {
    PartnerCenterRefusal refusal = refusal("{\"code\": 2006, \"description\": \"No.\"}");

    assertThat(refusal)
        .hasMessage(
            "Partner Center refused checkout with 403/2006 (correlation id "
                + IDS.correlationId()
                + "): No.");
    assertThat(refusal.call()).isEqualTo("checkout");
    assertThat(refusal.correlationId()).isEqualTo(IDS.correlationId());
    assertThat(refusal.line()).isEmpty();
    assertThat(refusal.orderIds()).isEmpty();
    assertThat(refusal("")).hasMessageContaining("403 without a code (").hasMessageEndingWith(")");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "429 | {\"statusCode\": 429, \"message\": \"Slow\"} | 429 without a code | Slow",
        "500 | {\"code\": \"800003\", \"description\": \"Oh\"} | 500/800003 | Oh"
      })
  void aFaultThatMayPassTellsItToo(int status, String body, String said, String description) {
    PartnerCenterUnavailable unavailable =
        catchThrowableOfType(
            PartnerCenterUnavailable.class,
            () ->
                answers.to(
                    "checkout",
                    IDS,
                    () -> {
                      throw new HttpServerErrorException(
                          HttpStatusCode.valueOf(status),
                          "",
                          body.getBytes(StandardCharsets.UTF_8),
                          null);
                    }));

    assertThat(unavailable.call()).isEqualTo("checkout");
    assertThat(unavailable)
        .hasMessage(
            "Partner Center answered checkout with "
                + said
                + " (correlation id "
                + IDS.correlationId()
                + "): "
                + description);
  }

  @ParameterizedTest
  @CsvSource({"5, 5", "' 5 ', 5", "0, 0", "999999999, 86400", "-1, ", "soon, ", "1.5, "})
  void readsRetryAfter(String header, Long seconds) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("Retry-After", header);
    PartnerCenterUnavailable unavailable =
        catchThrowableOfType(
            PartnerCenterUnavailable.class,
            () ->
                answers.to(
                    "offers",
                    IDS,
                    () -> {
                      throw new HttpServerErrorException(
                          HttpStatusCode.valueOf(503), "", headers, new byte[0], null);
                    }));

    assertThat(unavailable.retryAfter().map(duration -> duration.toSeconds()).orElse(null))
        .isEqualTo(seconds);
  }

  @Test
  void doesNotRepeatWhatCouldNotBeRead() {
    Throwable thrown =
        catchThrowable(
            () ->
                answers.to(
                    "create-customer",
                    IDS,
                    () -> {
                      throw new RestClientException(
                          "no", new IllegalArgumentException("Kx29secret"));
                    }));

    assertThat(thrown).isInstanceOf(PartnerCenterUnavailable.class).hasNoCause();
    assertThat(thrown.getMessage()).doesNotContain("Kx29secret");
  }

  @Test
  void noBodyIsNoAnswer() {
    assertThat(catchThrowable(() -> answers.to("offers", IDS, () -> null)))
        .isInstanceOf(PartnerCenterUnavailable.class);
  }

  private PartnerCenterRefusal refusal(String body) {
    return catchThrowableOfType(
        PartnerCenterRefusal.class,
        () ->
            answers.to(
                "checkout",
                IDS,
                () -> {
                  throw new HttpClientErrorException(
                      HttpStatusCode.valueOf(403), "", body.getBytes(StandardCharsets.UTF_8), null);
                }));
  }
}
