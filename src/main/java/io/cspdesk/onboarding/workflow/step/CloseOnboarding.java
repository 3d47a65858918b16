package io.cspdesk.onboarding.workflow.step;

import io.cspdesk.onboarding.handover.SetupInformationVault;
import io.cspdesk.onboarding.workflow.model.OnboardingProcess;
import io.cspdesk.onboarding.workflow.registry.OnboardingRegistry;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * An onboarding that is over, or deleted in Cockpit, no longer stands in another's way, and leaves
 * no password behind. It is no listener of the diagram, since those are skipped by the deletion
 * that Cockpit proposes.
 */
@Component
class CloseOnboarding extends AbstractProcessEnginePlugin implements ExecutionListener {

  private final OnboardingRegistry registry;
  private final SetupInformationVault vault;

  CloseOnboarding(OnboardingRegistry registry, SetupInformationVault vault) {
    this.registry = registry;
    this.vault = vault;
  }

  @Override
  public void notify(DelegateExecution execution) {
    registry.release(execution.getProcessBusinessKey());
    vault.forget(execution.getProcessBusinessKey());
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    List<BpmnParseListener> listeners = configuration.getCustomPostBPMNParseListeners();
    if (listeners == null) {
      listeners = new ArrayList<>();
      configuration.setCustomPostBPMNParseListeners(listeners);
    }
    listeners.add(new AtEveryEnd());
  }

  private class AtEveryEnd extends AbstractBpmnParseListener {

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
      if (definition.getKey().equals(OnboardingProcess.KEY)) {
        definition.addBuiltInListener(EVENTNAME_END, CloseOnboarding.this);
      }
    }
  }
}
