package io.cspdesk.onboarding.workflow.deployment;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * What an expression of the diagram may name: its steps, its listeners, and whom its conditions
 * ask. With any other bean in reach, a variable that is not set would be taken for the bean of its
 * name, and whoever may deploy a diagram could call anything.
 */
@Component
class DiagramBeans extends AbstractProcessEnginePlugin implements SmartInitializingSingleton {

  private static final Set<Class<?>> CALLED =
      Set.of(JavaDelegate.class, ExecutionListener.class, TaskListener.class);

  private static final Set<String> ASKED = Set.of("partner", "waiting");

  private final ListableBeanFactory context;
  private final Map<Object, Object> named = new HashMap<>();

  DiagramBeans(ListableBeanFactory context) {
    this.context = context;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    // scripts see these
    configuration.setBeans(named);
    // and so do expressions, which the starter lets see the whole context
    configuration.setExpressionManager(new JuelExpressionManager(named));
  }

  /** Only now, since some of them ask the engine, and nothing runs before. */
  @Override
  public void afterSingletonsInstantiated() {
    CALLED.forEach(kind -> named.putAll(context.getBeansOfType(kind)));
    ASKED.forEach(name -> named.put(name, context.getBean(name)));
  }
}
