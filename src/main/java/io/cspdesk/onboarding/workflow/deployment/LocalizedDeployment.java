package io.cspdesk.onboarding.workflow.deployment;

import io.cspdesk.onboarding.OnboardingProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.CamundaDeploymentConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Deploys the process in the configured language, under the same name in a jar and outside one. */
@Component
class LocalizedDeployment extends AbstractCamundaConfiguration
    implements CamundaDeploymentConfiguration {

  private final String language;

  LocalizedDeployment(OnboardingProperties properties) {
    this.language = properties.language();
  }

  @Override
  public void preInit(SpringProcessEngineConfiguration configuration) {
    configuration.setDeploymentName("csp-customer-onboarding");
    configuration.setDeploymentResources(getDeploymentResources().toArray(Resource[]::new));
  }

  @Override
  public Set<Resource> getDeploymentResources() {
    Set<Resource> resources = new LinkedHashSet<>();
    try {
      UnaryOperator<byte[]> translated =
          language.equals("en") ? xml -> xml : ProcessLabels.of(language)::translate;
      for (Resource process : find("classpath:/processes/*.bpmn")) {
        resources.add(
            new Named(process.getFilename(), translated.apply(process.getContentAsByteArray())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return resources;
  }

  private static Iterable<Resource> find(String pattern) throws IOException {
    return Arrays.asList(new PathMatchingResourcePatternResolver().getResources(pattern));
  }

  /** The engine takes the description of a byte array for the name of the deployed resource. */
  private static class Named extends ByteArrayResource {

    Named(String name, byte[] content) {
      super(content, name);
    }

    @Override
    public String getDescription() {
      String wrapped = super.getDescription();
      return wrapped.substring(wrapped.indexOf('[') + 1, wrapped.length() - 1);
    }
  }
}
