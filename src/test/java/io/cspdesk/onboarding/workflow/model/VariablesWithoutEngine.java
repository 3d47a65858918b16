package io.cspdesk.onboarding.workflow.model;

import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.context.Context;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets a test set variables in memory: they ask how they may be serialized, of no engine. */
public final class VariablesWithoutEngine implements BeforeEachCallback, AfterEachCallback {

  @Override
  public void beforeEach(ExtensionContext test) {
    Context.setProcessEngineConfiguration(new StandaloneInMemProcessEngineConfiguration());
  }

  @Override
  public void afterEach(ExtensionContext test) {
    Context.removeProcessEngineConfiguration();
  }
}
