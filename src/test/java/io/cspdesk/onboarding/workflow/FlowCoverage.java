package io.cspdesk.onboarding.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.community.process_test_coverage.core.model.DefaultCollector;
import org.camunda.community.process_test_coverage.core.model.Event;
import org.camunda.community.process_test_coverage.core.model.Run;
import org.camunda.community.process_test_coverage.core.model.Suite;
import org.camunda.community.process_test_coverage.engine.platform7.ExecutionContextModelProvider;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessEngineAdapter;
import org.camunda.community.process_test_coverage.report.CoverageReportUtil;

/** Watches which flow nodes and flows of the diagram the stories of one class went through. */
class FlowCoverage {

  private final String name;
  private final DefaultCollector collector =
      new DefaultCollector(new ExecutionContextModelProvider());

  FlowCoverage(ProcessEngine engine, Class<?> stories) {
    this.name = stories.getName();
    collector.createSuite(new Suite(name, stories.getSimpleName()));
    collector.activateSuite(name);
    new ProcessEngineAdapter(engine, collector).initializeListeners();
  }

  void story(String title) {
    collector.createRun(new Run(title, title), name);
    collector.activateRun(title);
  }

  /** Leaves the report under {@code target/process-test-coverage}. */
  void assertComplete() {
    CoverageReportUtil.createReport(collector, "target/process-test-coverage/" + name);
    Set<String> taken =
        collector.getActiveSuite().getEvents().stream()
            .map(Event::getDefinitionKey)
            .collect(Collectors.toSet());
    assertThat(drawn()).as("flow nodes and flows that no story went through").isSubsetOf(taken);
  }

  /**
   * All flow nodes and flows, but for the flows from an event-based gateway to its events: the
   * engine waits at the gateway and goes on from the event, and never takes them.
   */
  private static Set<String> drawn() {
    BpmnModelInstance model =
        Bpmn.readModelFromFile(Path.of("processes/customer-onboarding.bpmn").toFile());
    return Stream.concat(
            model.getModelElementsByType(FlowNode.class).stream(),
            model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> !(flow.getSource() instanceof EventBasedGateway)))
        .map(BaseElement::getId)
        .collect(Collectors.toSet());
  }

  /** Lets the engine tell where it goes. */
  static class Plugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
      ProcessCoverageConfigurator.initializeProcessCoverageExtensions(configuration);
    }

    /**
     * The stories of other classes run in the same engine, and its listeners must have somebody.
     */
    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
      new ProcessEngineAdapter(engine, unwatched -> {}).initializeListeners();
    }
  }
}
