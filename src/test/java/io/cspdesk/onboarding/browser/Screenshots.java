package io.cspdesk.onboarding.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** What a person saw at each step, in order, for somebody to look at. */
final class Screenshots {

  private final Path directory;
  private int taken;

  Screenshots(String locale) {
    directory = Path.of("target", "screenshots", locale);
  }

  void take(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(next(name)));
  }

  void take(Locator part, String name) {
    part.screenshot(new Locator.ScreenshotOptions().setPath(next(name)));
  }

  private Path next(String name) {
    taken++;
    return directory.resolve("%02d-%s.png".formatted(taken, name));
  }
}
