package io.cspdesk.onboarding.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** What Tasklist is given for a form, whichever release the onboarding began with. */
@Component
public class Forms {

  static final String ROOM = "classpath:/forms/";

  private static final String END = "</form>";

  private final String release;
  private final String opening;

  Forms() {
    this.release = fingerprint();
    this.opening = text("parts/opening.html").replace("{release}", release);
  }

  /** Its HTML, and with it what loads the scripts of this very release; empty: there is no such. */
  public Optional<String> html(String name) {
    if (!name.matches("[a-z-]+\\.html") || !file(name).exists()) {
      return Optional.empty();
    }
    return Optional.of(text(name).replace(END, opening + END));
  }

  /**
   * Another as soon as anything in the forms is another. Scripts import each other below it, so
   * that a browser never puts those that it still knows together with newer ones.
   */
  String release() {
    return release;
  }

  private static String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Arrays.stream(new PathMatchingResourcePatternResolver().getResources(ROOM + "**/*.*"))
          .sorted(Comparator.comparing(Resource::getDescription))
          .map(Forms::content)
          .forEach(digest::update);
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ClassPathResource file(String name) {
    return new ClassPathResource("/forms/" + name);
  }

  private static String text(String name) {
    return new String(content(file(name)), StandardCharsets.UTF_8);
  }

  private static byte[] content(Resource file) {
    try {
      return file.getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
