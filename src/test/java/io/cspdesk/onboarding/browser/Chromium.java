package io.cspdesk.onboarding.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;

/** A headless browser; every window is somebody else's, with cookies and a language of its own. */
final class Chromium implements AutoCloseable {

  /** Without a sandbox, as root needs, and without the calls home that a closed network refuses. */
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-quic");

  private final Playwright playwright;
  private final Browser browser;

  Chromium() {
    ChromiumInstallation installation = ChromiumInstallation.present();
    // what is needed is there by now
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
    installation.executable().ifPresent(options::setExecutablePath);
    browser = playwright.chromium().launch(options);
  }

  Page window(String locale) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setLocale(locale).setViewportSize(1280, 800));
    // a busy build machine is slow
    context.setDefaultTimeout(60_000);
    return context.newPage();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
