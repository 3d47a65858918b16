package io.cspdesk.onboarding.workflow.deployment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.camunda.bpm.model.xml.type.ModelElementType;

/** The labels of the diagram in a language other than the one it is drawn in. */
final class ProcessLabels {

  private final Properties labels = new Properties();

  private ProcessLabels(String language) {
    String resource = "/processes/customer-onboarding." + language + ".properties";
    try (InputStreamReader file =
        new InputStreamReader(
            ProcessLabels.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
      labels.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ProcessLabels of(String language) {
    return new ProcessLabels(language);
  }

  byte[] translate(byte[] bpmn) {
    BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn));
    for (ModelElementType type : model.getModel().getTypes()) {
      if (!type.isAbstract()) {
        model.getModelElementsByType(type).forEach(this::translate);
      }
    }
    ByteArrayOutputStream translated = new ByteArrayOutputStream();
    Bpmn.writeModelToStream(translated, model);
    return translated.toByteArray();
  }

  private void translate(ModelElementInstance element) {
    String id = element.getAttributeValue("id");
    if (id != null && labels.containsKey(id) && element.getAttributeValue("name") != null) {
      element.setAttributeValue("name", labels.getProperty(id));
    }
  }
}
