package io.cspdesk.onboarding.workflow.deployment;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cspdesk.onboarding.RunningApplication;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An expression reaches the beans that a diagram of ours names, and no other. */
class DiagramBeansTest extends RunningApplication {

  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");
  private static final Pattern NAME = Pattern.compile("(\\w+)\\.|^(\\w+)$");

  @Autowired private ProcessEngine engine;
  @Autowired private ApplicationContext context;

  @Test
  void theDiagramsBeansAreInReach() {
    assertThat(namesOf("processes/customer-onboarding.bpmn"))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(valueOf(name)).isSameAs(context.getBean(name)));
  }

  @Test
  void whatNoDiagramNamesIsNot() {
    assertThat(configuration().getBeans().keySet())
        .isEqualTo(
            Stream.of(
                    "processes/customer-onboarding.bpmn",
                    // an onboarding may still run on it
                    "src/test/resources/former/customer-onboarding.bpmn")
                .flatMap(diagram -> namesOf(diagram).stream())
                .collect(toSet()));
  }

  /** The first three would be taken for variables that are not set. */
  @ParameterizedTest
  @ValueSource(
      strings = {"orders", "customers", "subscriptions", "dataSource", "setupInformationVault"})
  void anyOtherBeanIsNotFound(String name) {
    assertThat(context.containsBean(name)).isTrue();
    assertThatThrownBy(() -> valueOf(name))
        .isInstanceOf(ProcessEngineException.class)
        .hasMessageContaining("Cannot resolve identifier '" + name + "'");
  }

  private Object valueOf(String name) {
    return configuration()
        .getCommandExecutorTxRequired()
        .execute(
            command ->
                configuration()
                    .getExpressionManager()
                    .createExpression("${" + name + "}")
                    .getValue(StartProcessVariableScope.getSharedInstance()));
  }

  private ProcessEngineConfigurationImpl configuration() {
    return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
  }

  /** What stands alone and is no variable, or has something asked of it. */
  private static Set<String> namesOf(String diagram) {
    return EXPRESSION
        .matcher(read(Path.of(diagram)))
        .results()
        .flatMap(expression -> NAME.matcher(expression.group(1)).results())
        .map(DiagramBeansTest::name)
        .filter(name -> ProcessVariable.ofId(name).isEmpty())
        .collect(toSet());
  }

  private static String name(MatchResult found) {
    return found.group(1) == null ? found.group(2) : found.group(1);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(file + " cannot be read", e);
    }
  }
}
