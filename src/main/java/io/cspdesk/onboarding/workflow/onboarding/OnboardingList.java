package io.cspdesk.onboarding.workflow.onboarding;

import io.cspdesk.onboarding.workflow.deadline.OverdueTasks;
import io.cspdesk.onboarding.workflow.model.OnboardingProcess;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The onboardings that the caller may see, the newest first, a page at a time. */
@Component
class OnboardingList {

  private final HistoryService history;
  private final OverdueTasks overdue;
  private final OnboardingViews views;

  OnboardingList(HistoryService history, OverdueTasks overdue, OnboardingViews views) {
    this.history = history;
    this.overdue = overdue;
    this.views = views;
  }

  OnboardingView.Page page(OnboardingFilter filter, int page, int size) {
    HistoricProcessInstanceQuery query =
        history.createHistoricProcessInstanceQuery().processDefinitionKey(OnboardingProcess.KEY);
    if (filter.state() != null) {
      filter.state().narrow(query);
    }
    if (filter.country() != null) {
      query.variableValueEquals(ProcessVariable.COUNTRY.id(), filter.country());
    }
    if (filter.task() != null) {
      query.unfinished().activeActivityIdIn(filter.task());
    }
    if (filter.overdue()) {
      Set<String> late = late();
      if (late.isEmpty()) {
        return new OnboardingView.Page(List.of(), page, size, 0);
      }
      query.processInstanceIds(late);
    }
    return new OnboardingView.Page(
        query
            .orderByProcessInstanceStartTime()
            .desc()
            .orderByProcessInstanceId()
            .desc()
            .listPage(page * size, size)
            .stream()
            .map(views::of)
            .toList(),
        page,
        size,
        query.count());
  }

  private Set<String> late() {
    return overdue.query().list().stream()
        .map(Task::getProcessInstanceId)
        .collect(Collectors.toSet());
  }
}
