package io.cspdesk.onboarding.workflow.guard;

import io.cspdesk.onboarding.form.Forms;
import io.cspdesk.onboarding.partner.Partner;
import io.cspdesk.onboarding.workflow.model.Rejection;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/** Puts our guards where every client of the engine passes, whichever door it came through. */
@Component
class EngineSafety extends AbstractProcessEnginePlugin {

  private final Partner partner;
  private final Forms forms;

  EngineSafety(Partner partner, Forms forms) {
    this.partner = partner;
    this.forms = forms;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    GuardedTaskService taskService = new GuardedTaskService(partner);
    configuration.setTaskService(taskService);
    configuration.setRuntimeService(new GuardedRuntimeService());
    configuration.setFormService(new GuardedFormService(taskService, forms));
    configuration.setCustomPreCommandInterceptorsTxRequired(List.of(new OnlyFromTheStart()));
  }

  /** Nobody starts in the middle: review and its checks would be skipped. */
  private static class OnlyFromTheStart extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
      if (command instanceof StartProcessInstanceAtActivitiesCmd) {
        throw Rejection.badRequest(
            "startInstructions",
            "start-at-the-start",
            "An onboarding starts at its start event: leave the start instructions out.");
      }
      return next.execute(command);
    }
  }
}
