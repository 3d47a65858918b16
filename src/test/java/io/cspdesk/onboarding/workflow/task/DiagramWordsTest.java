package io.cspdesk.onboarding.workflow.task;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.partner.Partner;
import io.cspdesk.onboarding.workflow.model.Decision;
import io.cspdesk.onboarding.workflow.model.Outcome;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.Word;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the diagram's conditions and end events say, the code knows. */
class DiagramWordsTest {

  private static final BpmnModelInstance MODEL =
      Bpmn.readModelFromFile(Path.of("processes/customer-onboarding.bpmn").toFile());

  private static final Set<String> LANGUAGE =
      Set.of("and", "or", "not", "null", "true", "false", "empty", "eq", "ne");
  private static final Pattern LITERAL = Pattern.compile("'[^']*'|\"[^\"]*\"");
  private static final Pattern COMPARED =
      Pattern.compile("(\\w+)\\s*(?:==|!=)\\s*['\"]([^'\"]*)['\"]");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w.]*");

  static Stream<String> conditions() {
    return MODEL.getModelElementsByType(ConditionExpression.class).stream()
        .map(ModelElementInstance::getTextContent);
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void aConditionAsksForWhatIsKnown(String condition) {
    assertThat(unknownIn(condition)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${reviewDecison == 'submit'}",
        "${reviewDecision == 'submitted'}",
        "${reviewDecision == 'retry'}",
        "${passed and reviewDecision != 'send'}",
        "${agreementWay == 'direct' and custumerId != null}",
        "${agreementWay == 'online'}",
        "${sectionToUpdate == \"accounts\"}",
        "${customerId == 'direct'}",
        "${'submit' == reviewDecision}",
        "${partner.mayInvent == false}",
        "${not partners.mayInvite}"
      })
  void whatIsNotKnownIsNoticed(String condition) {
    assertThat(unknownIn(condition)).isNotEmpty();
  }

  /** One that did not would be in no list. */
  @Test
  void whereAnOnboardingEndsItsOutcomeIsRecorded() {
    assertThat(MODEL.getModelElementsByType(EndEvent.class))
        .filteredOn(DiagramWordsTest::endsTheOnboarding)
        .isNotEmpty()
        .allSatisfy(
            end -> {
              assertThat(recordsAnOutcome(end)).as(end.getId()).isTrue();
              assertThat(outcomes(end)).as(end.getId()).hasSize(1);
            });
  }

  @Test
  void whereItGoesOnNoneIs() {
    assertThat(MODEL.getModelElementsByType(EndEvent.class))
        .filteredOn(not(DiagramWordsTest::endsTheOnboarding))
        .isNotEmpty()
        .allSatisfy(
            end -> {
              assertThat(recordsAnOutcome(end)).as(end.getId()).isFalse();
              assertThat(outcomes(end)).as(end.getId()).isEmpty();
            });
  }

  @Test
  void everyOutcomeIsReached() {
    assertThat(
            MODEL.getModelElementsByType(EndEvent.class).stream()
                .flatMap(end -> outcomes(end).stream())
                .collect(toSet()))
        .isEqualTo(Arrays.stream(Outcome.values()).map(Word::id).collect(toSet()));
  }

  /** Neither the end of a phase nor an error, which an event catches. */
  private static boolean endsTheOnboarding(EndEvent end) {
    boolean endsAPhase =
        end.getParentElement() instanceof SubProcess phase && !phase.triggeredByEvent();
    return !endsAPhase
        && end.getEventDefinitions().stream().noneMatch(ErrorEventDefinition.class::isInstance);
  }

  private static boolean recordsAnOutcome(EndEvent end) {
    return inside(end, CamundaExecutionListener.class)
        .map(CamundaExecutionListener::getCamundaDelegateExpression)
        .anyMatch("${recordOutcome}"::equals);
  }

  /** What of a condition nothing in the code answers to. */
  private static List<String> unknownIn(String condition) {
    List<String> unknown = new ArrayList<>();
    Matcher compared = COMPARED.matcher(condition);
    long meant = 0;
    while (compared.find()) {
      meant++;
      if (!mayBe(compared.group(1), compared.group(2))) {
        unknown.add(compared.group());
      }
    }
    if (LITERAL.matcher(condition).results().count() != meant) {
      unknown.add("a text that is compared with no variable before it");
    }
    NAME.matcher(LITERAL.matcher(condition).replaceAll(""))
        .results()
        .map(name -> name.group())
        .filter(name -> !LANGUAGE.contains(name) && !isKnown(name))
        .forEach(unknown::add);
    return unknown;
  }

  private static boolean mayBe(String variable, String text) {
    return ProcessVariable.ofId(variable)
        .filter(known -> known.words().filter(words -> words.contains(text)).isPresent())
        .filter(known -> !isDecision(known) || isOffered(known, text))
        .isPresent();
  }

  private static boolean isDecision(ProcessVariable<?> variable) {
    return tasks(variable).findAny().isPresent();
  }

  /** Two tasks may share a decision, and then each offers its own answers. */
  private static boolean isOffered(ProcessVariable<?> variable, String text) {
    return tasks(variable)
        .flatMap(task -> task.decisions().stream())
        .map(Decision::id)
        .anyMatch(text::equals);
  }

  private static Stream<UserTask> tasks(ProcessVariable<?> variable) {
    return Arrays.stream(UserTask.values())
        .filter(task -> task.decision().filter(variable::equals).isPresent());
  }

  /** A variable, or a question to the partner such as {@code partner.mayInvite}. */
  private static boolean isKnown(String name) {
    String partner = "partner.";
    if (!name.startsWith(partner)) {
      return ProcessVariable.ofId(name).isPresent();
    }
    String asked = name.substring(partner.length());
    String method = "is" + asked.substring(0, 1).toUpperCase(Locale.ROOT) + asked.substring(1);
    return Arrays.stream(Partner.class.getMethods())
        .anyMatch(known -> known.getName().equals(method) && known.getParameterCount() == 0);
  }

  private static List<String> outcomes(EndEvent end) {
    return inside(end, CamundaProperty.class)
        .filter(property -> property.getCamundaName().equals(ProcessVariable.OUTCOME.id()))
        .map(CamundaProperty::getCamundaValue)
        .toList();
  }

  private static <T extends ModelElementInstance> Stream<T> inside(
      BaseElement element, Class<T> type) {
    return MODEL.getModelElementsByType(type).stream()
        .filter(extension -> isWithin(extension, element));
  }

  private static boolean isWithin(ModelElementInstance inner, BaseElement outer) {
    for (ModelElementInstance at = inner; at != null; at = at.getParentElement()) {
      if (at.equals(outer)) {
        return true;
      }
    }
    return false;
  }
}
