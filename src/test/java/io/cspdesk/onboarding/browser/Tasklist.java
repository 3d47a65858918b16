package io.cspdesk.onboarding.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.regex.Pattern;

/** Tasklist in the window of one person. */
final class Tasklist {

  static final String ROLES = "My roles' tasks";
  static final String MINE = "My tasks";

  private static final Pattern COUNT = Pattern.compile("\\d");
  private static final Pattern SUBMISSION = Pattern.compile("/submit-form$");

  private final Page page;
  private final Screenshots screenshots;

  private Tasklist(Page page, Screenshots screenshots) {
    this.page = page;
    this.screenshots = screenshots;
  }

  /** The embedded default's users have their name as password. */
  static Tasklist logIn(Page page, String address, String user, Screenshots screenshots) {
    page.navigate(address + "/camunda/app/tasklist/default/");
    page.fill("input[type=text]", user);
    page.fill("input[type=password]", user);
    screenshots.take(page, "log-in-" + user);
    page.click("button[type=submit]");
    Tasklist tasklist = new Tasklist(page, screenshots);
    assertThat(tasklist.element(".start-process-action a")).isVisible();
    // the first filter has counted its tasks
    assertThat(tasklist.element(".task-filters")).containsText(COUNT);
    return tasklist;
  }

  void chooseProcess(String name) {
    page.click(".start-process-action a");
    element(".modal-content a").filter(new Locator.FilterOptions().setHasText(name)).click();
    form();
  }

  void start() {
    accepted(() -> page.click(".modal-footer button.btn-primary"));
    assertThat(element(".modal-content")).hasCount(0);
  }

  /** Waits for the task, for the step before may still be at work in the background. */
  void open(String filter, String task) {
    element(".task-filters")
        .getByText(filter, new Locator.GetByTextOptions().setExact(false))
        .first()
        .click();
    element(".tasks-list li.task h4 a")
        .filter(new Locator.FilterOptions().setHasText(task))
        .first()
        .click();
    assertThat(element(".task-card h2, .task-details h2, [cam-tasklist-task] h2").first())
        .containsText(task);
    form();
  }

  void claim() {
    page.click("[ng-click='claim()']");
    assertThat(element("[ng-click='unclaim()'], [ng-click='resetAssignee()']").first()).isVisible();
    form();
    assertThat(element(".disabled-form")).hasCount(0);
  }

  void pressComplete() {
    page.click("button[ng-click='complete()']");
  }

  void complete() {
    leaving(this::pressComplete);
  }

  /** With a button of the form instead of Tasklist's own. */
  void completeWith(String button) {
    leaving(() -> page.click(button));
  }

  void fill(String field, String value) {
    element(field).fill(value);
  }

  void check(String field) {
    element(field).check();
  }

  void choose(String field, String option) {
    element(field).selectOption(option);
  }

  void click(String button) {
    element(button).click();
  }

  Locator element(String selector) {
    return page.locator(selector);
  }

  void show(String selector) {
    element(selector).scrollIntoViewIfNeeded();
  }

  void screenshot(String name) {
    screenshots.take(page, name);
  }

  private void form() {
    assertThat(element("form.onboarding:not([hidden])")).isVisible();
  }

  private void leaving(Runnable completing) {
    accepted(completing);
    assertThat(element("form.onboarding")).hasCount(0);
  }

  private void accepted(Runnable submitting) {
    Response answer =
        page.waitForResponse(response -> SUBMISSION.matcher(response.url()).find(), submitting);
    if (!answer.ok()) {
      throw new AssertionError("Tasklist was refused: " + answer.status() + " " + answer.text());
    }
  }
}
