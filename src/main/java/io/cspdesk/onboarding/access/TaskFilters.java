package io.cspdesk.onboarding.access;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import io.cspdesk.onboarding.OnboardingProperties;
import io.cspdesk.onboarding.workflow.model.OnboardingProcess;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.Role;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.query.Query;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** The filters at the left of Tasklist, in the configured language, made once and kept current. */
@Component
class TaskFilters implements SmartInitializingSingleton {

  /** Tells our filters from those that users made, whatever they are called by now. */
  private static final String MARK = "onboardingFilter";

  private final FilterService filters;
  private final TaskService tasks;
  private final AuthorizationService authorizations;
  private final boolean japanese;

  TaskFilters(
      FilterService filters,
      TaskService tasks,
      AuthorizationService authorizations,
      OnboardingProperties properties) {
    this.filters = filters;
    this.tasks = tasks;
    this.authorizations = authorizations;
    this.japanese = properties.language().equals("ja");
  }

  @Override
  public void afterSingletonsInstantiated() {
    filter(
        "roles",
        text("My roles' tasks", "自分のロールのタスク"),
        10,
        urgentFirst().taskCandidateGroupInExpression("${currentUserGroups()}"),
        Role.STAFF);
    filter(
        "mine",
        text("My tasks", "自分のタスク"),
        20,
        urgentFirst().taskAssigneeExpression("${currentUser()}"),
        Role.STAFF);
    filter(
        "overdue",
        text("Overdue tasks", "期限切れのタスク"),
        5,
        onboardingTasks().dueBeforeExpression("${now()}").orderByDueDate().asc(),
        List.of(Role.ONBOARDING_MANAGER));
    filter(
        "all",
        text("All open tasks", "すべての未完了タスク"),
        10,
        urgentFirst(),
        List.of(Role.ONBOARDING_MANAGER));
  }

  /** What is overdue has a higher priority; within it, people sort as they like. */
  private TaskQuery urgentFirst() {
    return onboardingTasks().orderByTaskPriority().desc();
  }

  private TaskQuery onboardingTasks() {
    return tasks.createTaskQuery().processDefinitionKey(OnboardingProcess.KEY);
  }

  private void filter(
      String mark, String name, int priority, Query<?, Task> query, List<Role> readers) {
    Filter filter =
        filters.createFilterQuery().list().stream()
            .filter(existing -> mark.equals(existing.getProperties().get(MARK)))
            .findFirst()
            .orElseGet(filters::newTaskFilter);
    filter.setName(name);
    filter.setQuery(query);
    filter.setProperties(
        Map.of(
            MARK,
            mark,
            "priority",
            priority,
            "refresh",
            true,
            "showUndefinedVariable",
            false,
            "variables",
            List.of(
                Map.of("name", ProcessVariable.COMPANY_NAME.id(), "label", text("Company", "会社名")),
                Map.of("name", ProcessVariable.COUNTRY.id(), "label", text("Country", "国/地域")))));
    filters.saveFilter(filter);
    readers.forEach(role -> mayRead(role, filter.getId()));
  }

  private void mayRead(Role role, String filterId) {
    boolean granted =
        authorizations
                .createAuthorizationQuery()
                .groupIdIn(role.id())
                .resourceType(Resources.FILTER)
                .resourceId(filterId)
                .count()
            > 0;
    if (!granted) {
      Authorization grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
      grant.setGroupId(role.id());
      grant.setResource(Resources.FILTER);
      grant.setResourceId(filterId);
      grant.addPermission(Permissions.READ);
      authorizations.saveAuthorization(grant);
    }
  }

  private String text(String english, String inJapanese) {
    return japanese ? inJapanese : english;
  }
}
