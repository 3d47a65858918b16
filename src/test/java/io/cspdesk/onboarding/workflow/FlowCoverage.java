package io.cspdesk.onboarding.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.community.process_test_coverage.core.model.DefaultCollector;
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
    assertThat(collector.getActiveSuite().calculateCoverage(collector.getModels()))
        .as("share of flow nodes and flows that the stories went through")
        .isEqualTo(1.0);
  }

  /** Lets the engine tell where it goes. */
  static class Plugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
      ProcessCoverageConfigurator.initializeProcessCoverageExtensions(configuration);
    }
  }
}
