package io.cspdesk.onboarding.simulator.agreement;

import io.cspdesk.onboarding.simulator.ErrorAnswer;
import io.cspdesk.onboarding.simulator.PartnerCenterEndpoint;
import io.cspdesk.onboarding.simulator.reference.SeededCountry;
import io.cspdesk.onboarding.simulator.reference.Seeds;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Links to the agreement's text, and the page behind them, which only says what would stand there.
 * Like the real ones, a link needs no sign-in and ends after five minutes.
 */
@PartnerCenterEndpoint
class AgreementTexts {

  /** Partner Center docs: download-customer-agreement-template. */
  private static final Duration LIFETIME = Duration.ofMinutes(5);

  private final Seeds seeds;
  private final Clock clock;

  AgreementTexts(Seeds seeds, Clock clock) {
    this.seeds = seeds;
    this.clock = clock;
  }

  /**
   * Every country has English and its own cultures; that another is answered with 404 is assumed.
   */
  @GetMapping(PartnerCenterEndpoint.ROOT + "agreementtemplates/{templateId}/document")
  Map<String, String> links(
      @PathVariable String templateId,
      @RequestParam(defaultValue = "en-US") String language,
      @RequestParam(defaultValue = "US") String country) {
    List<String> languages =
        seeds
            .country(country)
            .map(SeededCountry::supportedCulturesList)
            .orElseThrow(() -> new ErrorAnswer(404, "1000", "The country is not known."));
    boolean known = AgreementEndpoints.TEMPLATES.containsValue(templateId);
    if (!known || !(language.equals("en-US") || languages.contains(language))) {
      throw new ErrorAnswer(404, "1000", "There is no such text.");
    }
    String link =
        ServletUriComponentsBuilder.fromCurrentContextPath()
            .path("/simulator/agreement-texts/{country}/{language}")
            .queryParam("until", clock.instant().plus(LIFETIME).getEpochSecond())
            .buildAndExpand(country, language)
            .toUriString();
    return Map.of(
        "displayUri", link,
        "downloadUri", link + "&download=true",
        "language", language,
        "country", country);
  }

  @GetMapping("/simulator/agreement-texts/{country}/{language}")
  ResponseEntity<String> text(
      @PathVariable String country,
      @PathVariable String language,
      @RequestParam long until,
      @RequestParam(defaultValue = "false") boolean download) {
    boolean known =
        seeds.country(country).isPresent() && language.matches("[A-Za-z]{2}-[A-Za-z]{2}");
    if (!known || clock.instant().isAfter(Instant.ofEpochSecond(until))) {
      return ResponseEntity.status(known ? HttpStatus.GONE : HttpStatus.NOT_FOUND)
          .contentType(MediaType.TEXT_PLAIN)
          .body("This link is no longer good.");
    }
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok()
            .cacheControl(CacheControl.noStore())
            .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"));
    if (download) {
      answer.header("Content-Disposition", "attachment; filename=customer-agreement.html");
    }
    String heading = language.startsWith("ja") ? "Microsoft 顧客契約" : "Microsoft Customer Agreement";
    String note =
        language.startsWith("ja")
            ? "これはシミュレーターの見本です。実際の契約書は Microsoft が提供します。"
            : "This page stands in for the agreement, whose text Microsoft provides.";
    return answer.body(
        """
        <!DOCTYPE html>
        <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
        <body style="font:16px/1.6 sans-serif;max-width:40em;margin:3em auto">
        <h1>%s</h1><p>%s</p><p>%s · %s</p></body></html>
        """
            .formatted(
                language, heading, heading, note, country.toUpperCase(Locale.ROOT), language));
  }
}
