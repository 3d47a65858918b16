package io.cspdesk.onboarding.partnercenter.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;
import org.springframework.web.util.HtmlUtils;

/**
 * Turns what comes back into a value, a {@link PartnerCenterRefusal} or a {@link
 * PartnerCenterUnavailable}. No exception carries an answer's body: it may hold a password.
 */
public final class Answers {

  private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

  /** The documentation's bound for {@code description}. */
  private static final int LONGEST_DESCRIPTION = 1024;

  /** Assumed; those documented have up to six digits. */
  private static final int LONGEST_CODE = 40;

  private static final long LONGEST_RETRY_AFTER_SECONDS = Duration.ofDays(1).toSeconds();

  /** The gateway's word, not Partner Center's: what happened behind it is unknown. */
  private static final Set<Integer> FROM_A_GATEWAY = Set.of(502, 504);

  private final ObjectMapper json;
  private final CallBreaker breaker;

  public Answers(ObjectMapper json, CallBreaker breaker) {
    this.json = json;
    this.breaker = breaker;
  }

  /**
   * @param call what is asked, such as {@code create-customer}
   * @param ids those that the request carries
   */
  public <T> T to(String call, CallIds ids, Supplier<? extends @Nullable T> request) {
    try {
      return breaker.guard(call, ids, () -> translated(call, ids, request));
    } catch (NotSent e) {
      throw e.reason instanceof PartnerCenterUnavailable onTheWay
          ? onTheWay.before(call)
          : e.reason;
    }
  }

  /** Something asked on the way to the call, such as a token, was refused or not answered. */
  private static final class NotSent extends RuntimeException {

    private final transient RuntimeException reason;

    NotSent(RuntimeException reason) {
      super(reason);
      this.reason = reason;
    }
  }

  private <T> T translated(String call, CallIds ids, Supplier<? extends @Nullable T> request) {
    @Nullable T answer;
    try {
      answer = request.get();
    } catch (RestClientResponseException e) {
      throw failure(call, ids, e);
    } catch (ResourceAccessException e) {
      PartnerCenterUnavailable silence = silence(call, ids, e.getCause());
      boolean isConnected =
          !(e.getCause() instanceof ConnectException
              || e.getCause() instanceof HttpConnectTimeoutException);
      throw isConnected ? silence : silence.before(call);
    } catch (PartnerCenterRefusal | PartnerCenterUnavailable onTheWay) {
      throw new NotSent(onTheWay);
    } catch (RestClientException e) {
      throw unreadable(call, ids);
    }
    if (answer == null) {
      throw unreadable(call, ids);
    }
    LOG.debug("Partner Center answered {}, MS-RequestId {}", call, ids.requestId());
    return answer;
  }

  private static PartnerCenterUnavailable silence(
      String call, CallIds ids, @Nullable Throwable cause) {
    return new PartnerCenterUnavailable(
        call,
        "Partner Center did not answer "
            + call
            + " ("
            + kindOf(cause)
            + ", "
            + correlation(ids)
            + ")",
        false,
        null,
        cause);
  }

  /**
   * The effect may well have happened, so this counts as unanswered: the next try keeps its
   * MS-RequestId and is answered again instead of done again. Without a cause, since a parser's
   * message quotes the body.
   */
  public static PartnerCenterUnavailable unreadable(String call, CallIds ids) {
    return new PartnerCenterUnavailable(
        call,
        "Partner Center's answer to " + call + " cannot be read (" + correlation(ids) + ")",
        false,
        null,
        null);
  }

  private RuntimeException failure(String call, CallIds ids, RestClientResponseException e) {
    int status = e.getStatusCode().value();
    AnsweredError error = AnsweredError.of(body(e));
    // 408 is the server's own time-out; Microsoft's SDK retries it as well
    if (status >= 400 && status < 500 && status != 429 && status != 408) {
      return new PartnerCenterRefusal(
          call, status, error.code(), error.description(), ids.correlationId());
    }
    return new PartnerCenterUnavailable(
        call,
        "Partner Center answered "
            + call
            + " with "
            + statusAndCode(status, error.code())
            + " ("
            + correlation(ids)
            + ")"
            + (error.description().isEmpty() ? "" : ": " + error.description()),
        !FROM_A_GATEWAY.contains(status),
        retryAfter(e.getResponseHeaders()),
        null);
  }

  /** {@code 403/2006}, as the errors are documented. */
  static String statusAndCode(int status, String code) {
    return code.isEmpty() ? status + " without a code" : status + "/" + code;
  }

  private static String correlation(CallIds ids) {
    return "correlation id " + ids.correlationId();
  }

  private JsonNode body(RestClientResponseException e) {
    try {
      JsonNode body = json.readTree(e.getResponseBodyAsByteArray());
      return body == null ? json.missingNode() : body;
    } catch (IOException notJson) {
      return json.missingNode();
    }
  }

  /**
   * What came from outside, fit for a log line; empty when nothing came. Some descriptions travel
   * escaped for HTML (Partner Center docs: validate-an-address).
   */
  public static String presentable(@Nullable String text) {
    String line =
        text == null ? "" : HtmlUtils.htmlUnescape(text).replaceAll("\\p{Cntrl}+", " ").strip();
    return line.substring(0, Math.min(line.length(), LONGEST_DESCRIPTION));
  }

  public static String code(@Nullable String text) {
    String code = presentable(text);
    return code.substring(0, Math.min(code.length(), LONGEST_CODE));
  }

  private static @Nullable Duration retryAfter(@Nullable HttpHeaders headers) {
    String value = headers == null ? null : headers.getFirst(HttpHeaders.RETRY_AFTER);
    if (value == null || !value.strip().matches("\\d{1,9}")) {
      return null;
    }
    return Duration.ofSeconds(Math.min(Long.parseLong(value.strip()), LONGEST_RETRY_AFTER_SECONDS));
  }

  private static String kindOf(@Nullable Throwable cause) {
    return cause == null ? "no connection" : cause.getClass().getSimpleName();
  }
}
