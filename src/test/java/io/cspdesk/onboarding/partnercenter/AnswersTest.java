package io.cspdesk.onboarding.partnercenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
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

  private final Answers answers = new Answers(new ObjectMapper());

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
        "{\"code\": {\"a\": 1}} | '' | ''",
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
