package io.cspdesk.onboarding.workflow.deployment;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import io.cspdesk.onboarding.finding.FindingCode;
import io.cspdesk.onboarding.workflow.model.Decision;
import io.cspdesk.onboarding.workflow.model.MessageName;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.VariableJson;
import io.cspdesk.onboarding.workflow.task.UserTask;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The diagram, the forms, the texts and the code speak of the same things. */
class FitTest {

  private static final Path FORMS = Path.of("forms");
  private static final String START_FORM = "start-onboarding";
  private static final BpmnModelInstance MODEL =
      Bpmn.readModelFromFile(Path.of("processes/customer-onboarding.bpmn").toFile());

  @Test
  void everyUserTaskIsKnownWithItsRolesAndItsForm() {
    Map<String, org.camunda.bpm.model.bpmn.instance.UserTask> drawn = new TreeMap<>();
    all(org.camunda.bpm.model.bpmn.instance.UserTask.class)
        .forEach(task -> drawn.put(task.getId(), task));
    assertThat(drawn.keySet())
        .isEqualTo(Arrays.stream(UserTask.values()).map(UserTask::id).collect(toSet()));
    drawn.forEach(
        (id, task) -> {
          assertThat(task.getCamundaCandidateGroupsList())
              .as(id)
              .isEqualTo(UserTask.ofId(id).orElseThrow().candidateGroups());
          assertThat(task.getCamundaFormKey()).isEqualTo("embedded:deployment:" + id + ".html");
          assertThat(
                  task.getExtensionElements()
                      .getElementsQuery()
                      .filterByType(CamundaTaskListener.class)
                      .list())
              .as(id)
              .extracting(CamundaTaskListener::getCamundaEvent)
              .containsExactly("create", "complete");
        });
  }

  @Test
  void everyFormBelongsToATaskOrTheStart() throws IOException {
    Set<String> expected = Arrays.stream(UserTask.values()).map(UserTask::id).collect(toSet());
    expected.add(START_FORM);
    assertThat(forms().map(FitTest::name).collect(toSet())).isEqualTo(expected);
    assertThat(startEvent().getCamundaFormKey())
        .isEqualTo("embedded:deployment:" + START_FORM + ".html");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aFormReadsAndWritesOnlyWhatItMay(Path form) throws IOException {
    String html = Files.readString(form);
    assertThat(attribute(html, "data-form")).containsExactly(name(form));
    assertThat(FORMS.resolve("pages").resolve(name(form) + ".js")).exists();
    assertThat(words(html, "data-reads")).allMatch(v -> ProcessVariable.ofId(v).isPresent());
    for (String written : words(html, "data-writes")) {
      ProcessVariable<?> variable = ProcessVariable.ofId(written.split(":")[0]).orElseThrow();
      assertThat(maySet(form, variable)).as(written).isTrue();
      assertThat(written.split(":")[1]).isEqualTo(variable.type());
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aFormDecidesWhatItsTaskAllows(Path form) throws IOException {
    String html = Files.readString(form);
    UserTask task = UserTask.ofId(name(form)).orElse(null);
    List<String> decisions =
        task == null ? List.of() : task.decisions().stream().map(Decision::id).toList();
    assertThat(attribute(html, "data-decision"))
        .isEqualTo(
            task == null
                ? List.of()
                : task.decision().map(ProcessVariable::id).map(List::of).orElse(List.of()));
    assertThat(attribute(html, "data-complete")).allMatch(decisions::contains);
    assertThat(attribute(html, "data-decide")).allMatch(decisions::contains);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyTextOfAFormIsInBothLanguages(Path form) throws IOException {
    String html = Files.readString(form);
    List<String> keys =
        Stream.of("data-text", "data-placeholder-text", "data-label-text")
            .flatMap(attribute -> attribute(html, attribute).stream())
            .toList();
    assertThat(texts("en")).containsKeys(keys.toArray(String[]::new));
    assertThat(texts("ja")).containsKeys(keys.toArray(String[]::new));
  }

  @Test
  void bothLanguagesSayTheSame() throws IOException {
    assertThat(texts("ja").keySet()).isEqualTo(texts("en").keySet());
    assertThat(texts("en").values()).doesNotContain("");
    assertThat(texts("ja").values()).doesNotContain("");
    for (FindingCode code : FindingCode.values()) {
      assertThat(texts("en")).containsKey("finding." + code.id());
    }
    texts("en")
        .forEach(
            (key, english) ->
                assertThat(matches("\\{(\\w+)}", text("ja", key)))
                    .as(key)
                    .hasSameElementsAs(matches("\\{(\\w+)}", english)));
  }

  @Test
  void everyDelegateIsABeanOfItsKind() {
    all(ServiceTask.class)
        .forEach(task -> assertBean(task.getCamundaDelegateExpression(), JavaDelegate.class));
    all(CamundaTaskListener.class)
        .forEach(
            listener -> assertBean(listener.getCamundaDelegateExpression(), TaskListener.class));
    all(CamundaExecutionListener.class)
        .forEach(
            listener ->
                assertBean(listener.getCamundaDelegateExpression(), ExecutionListener.class));
  }

  @Test
  void whatCallsOutIsATransactionOfItsOwnWithRetries() {
    all(ServiceTask.class).stream()
        .forEach(
            task -> {
              assertThat(task.isCamundaAsyncBefore()).as(task.getId()).isTrue();
              assertThat(
                      task.getExtensionElements()
                          .getElementsQuery()
                          .filterByType(CamundaFailedJobRetryTimeCycle.class)
                          .singleResult()
                          .getTextContent())
                  .isEqualTo("PT10S,PT1M,PT5M,PT15M");
            });
  }

  @Test
  void everyMessageIsKnown() {
    assertThat(all(Message.class))
        .extracting(Message::getName)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(MessageName.values()).map(MessageName::id).toList());
  }

  @Test
  void theDiagramIsLabelled() {
    assertThat(all(Process.class))
        .allMatch(process -> process.getCamundaHistoryTimeToLiveString() != null);
    all(Event.class).forEach(event -> assertThat(event.getName()).as(event.getId()).isNotBlank());
    // one that only joins asks nothing
    all(Gateway.class).stream()
        .filter(gateway -> gateway.getOutgoing().size() > 1)
        .forEach(gateway -> assertThat(gateway.getName()).as(gateway.getId()).isNotBlank());
    all(SequenceFlow.class).stream()
        .filter(flow -> flow.getConditionExpression() != null || isAnswer(flow))
        .forEach(flow -> assertThat(flow.getName()).as(flow.getId()).isNotBlank());
  }

  /** The events behind an event-based gateway have names themselves. */
  private static boolean isAnswer(SequenceFlow flow) {
    return flow.getSource() instanceof Gateway question
        && !(question instanceof EventBasedGateway)
        && question.getOutgoing().size() > 1;
  }

  @Test
  void eachPhaseIsCollapsedWithAPlaneOfItsOwn() {
    Set<String> planes = ids(all(BpmnPlane.class).stream().map(BpmnPlane::getBpmnElement));
    Set<String> phases = ids(all(SubProcess.class).stream());
    assertThat(phases).isNotEmpty();
    assertThat(planes).hasSize(phases.size() + 1).containsAll(phases);
    all(BpmnShape.class).stream()
        .filter(shape -> shape.getBpmnElement() instanceof SubProcess)
        .forEach(shape -> assertThat(shape.isExpanded()).as(shape.getId()).isFalse());
  }

  private static Set<String> ids(Stream<? extends BaseElement> elements) {
    return elements.map(BaseElement::getId).collect(toSet());
  }

  @Test
  void everyLabelIsInJapanese() throws IOException {
    Properties labels = new Properties();
    try (Reader file =
        Files.newBufferedReader(Path.of("processes/customer-onboarding.ja.properties"))) {
      labels.load(file);
    }
    Set<String> named =
        all(BaseElement.class).stream()
            .filter(element -> element.getAttributeValue("name") != null)
            // what other systems send is called the same everywhere
            .filter(element -> !(element instanceof Message))
            .map(BaseElement::getId)
            .collect(toSet());
    assertThat(labels.keySet()).isEqualTo(named);

    byte[] english = Bpmn.convertToString(MODEL).getBytes(StandardCharsets.UTF_8);
    String japanese = new String(ProcessLabels.of("ja").translate(english), StandardCharsets.UTF_8);
    assertThat(japanese).contains("顧客のオンボーディング").doesNotContain("name=\"Review\"");
  }

  static Stream<Path> forms() throws IOException {
    return Files.list(FORMS).filter(file -> file.toString().endsWith(".html")).sorted();
  }

  private static boolean maySet(Path form, ProcessVariable<?> variable) {
    return UserTask.ofId(name(form))
        .map(task -> task.maySet(variable))
        .orElse(variable.settableAtStart());
  }

  private static StartEvent startEvent() {
    return MODEL.getModelElementById("start");
  }

  private static void assertBean(String expression, Class<?> kind) {
    String bean = matches("\\$\\{(\\w+)}", expression).get(0);
    String type =
        "io.cspdesk.onboarding.workflow.step."
            + Character.toUpperCase(bean.charAt(0))
            + bean.substring(1);
    try {
      assertThat(kind).isAssignableFrom(Class.forName(type));
    } catch (ClassNotFoundException e) {
      throw new AssertionError("No delegate for " + expression, e);
    }
  }

  private static <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
    return MODEL.getModelElementsByType(type);
  }

  private static String name(Path form) {
    return form.getFileName().toString().replace(".html", "");
  }

  private static List<String> attribute(String html, String name) {
    return matches("\\s" + name + "=\"([^\"]*)\"", html);
  }

  private static List<String> words(String html, String attribute) {
    return attribute(html, attribute).stream()
        .flatMap(value -> Stream.of(value.split(" ")))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static List<String> matches(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult result) -> result.group(1))
        .toList();
  }

  private static String text(String language, String key) {
    try {
      return texts(language).get(key);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, String> texts(String language) throws IOException {
    return VariableJson.MAPPER.readValue(
        FORMS.resolve("texts." + language + ".json").toFile(), new TypeReference<>() {});
  }
}
