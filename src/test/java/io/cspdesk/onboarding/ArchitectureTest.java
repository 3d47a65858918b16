package io.cspdesk.onboarding;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.springframework.context.annotation.Conditional;

/** The rooms of the house and the doors between them. */
@AnalyzeClasses(packagesOf = OnboardingApplication.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String HOUSE = "io.cspdesk.onboarding";
  private static final int MOST_TYPES = 20;

  /** Annotations of types, which nothing runs. */
  private static final String NULLNESS = "org.jspecify.annotations..";

  /** Where the rules are, and nothing else. */
  private static final String[] PLAIN_ROOMS = {
    HOUSE + ".finding..",
    HOUSE + ".field..",
    HOUSE + ".customer..",
    HOUSE + ".agreement..",
    HOUSE + ".subscription..",
    HOUSE + ".relationship..",
    HOUSE + ".reseller.."
  };

  @ArchTest
  static final ArchRule plainRoomsArePlainJava =
      classes()
          .that()
          .resideInAnyPackage(PLAIN_ROOMS)
          .and()
          .resideOutsideOfPackage(HOUSE + ".field..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              with(
                  PLAIN_ROOMS,
                  // today in a country
                  HOUSE + ".calendar..",
                  NULLNESS,
                  "java.lang..",
                  "java.util..",
                  "java.time..",
                  "java.text.."))
          .because("rules outlive engine, framework and transport, and run in milliseconds");

  @ArchTest
  static final ArchRule fieldChecksKnowTwoLibrariesAndFindings =
      classes()
          .that()
          .resideInAPackage(HOUSE + ".field..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java.lang..",
              "java.util..",
              NULLNESS,
              HOUSE + ".field..",
              HOUSE + ".finding..",
              "com.google.i18n.phonenumbers..",
              "org.apache.commons.validator.routines..")
          .because("how an e-mail address or a phone number is judged is decided in one place");

  @ArchTest
  static final ArchRule deadlinesKnowTwoLibrariesAndNobody =
      classes()
          .that()
          .resideInAPackage(HOUSE + ".calendar..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java.lang..",
              "java.util..",
              "java.time..",
              NULLNESS,
              HOUSE + ".calendar..",
              "com.ibm.icu.util..",
              "de.focus_shift.jollyday..")
          .because("business days are tested with tables of dates");

  @ArchTest
  static final ArchRule holidaysAreKnownInOneRoom =
      noClasses()
          .that()
          .resideOutsideOfPackage(HOUSE + ".calendar..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("de.focus_shift..")
          .because("one library for holidays is as good as another, and this one has gaps");

  @ArchTest
  static final ArchRule findingsKnowNobody =
      classes()
          .that()
          .resideInAPackage(HOUSE + ".finding..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(HOUSE + ".finding..", NULLNESS, "java.lang..", "java.util..");

  @ArchTest
  static final ArchRule roomsOfRulesDoNotKnowEachOther =
      slices()
          .matching(HOUSE + ".(customer|agreement|subscription|relationship|reseller|partner)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule everybodyIsToldTheTime =
      noClasses()
          .should()
          .callCodeUnitWhere(readsTheMachinesClock())
          .because("there is one Clock, so that whoever moves it moves the whole house");

  @ArchTest
  static final ArchRule theEnginesTimeIsReadInOnePlace =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(HOUSE + ".workflow.EngineClock")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.camunda.bpm.engine.impl.util.ClockUtil")
          .because("whoever moves the engine's clock moves the one Clock of the house with it");

  @ArchTest
  static final ArchRule theEngineIsKnownInTwoRooms =
      noClasses()
          .that()
          .resideOutsideOfPackages(HOUSE + ".workflow..", HOUSE + ".access..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.camunda..")
          .because("Camunda 7 ends with 7.24, and moving on must stay small");

  @ArchTest
  static final ArchRule whatATaskAllowsIsTestedWithoutTheEngine =
      noClasses()
          .that()
          .resideInAPackage(HOUSE + ".workflow.task..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.camunda..", "org.springframework..");

  @ArchTest
  static final ArchRule theMailServerIsKnownInOneRoom =
      noClasses()
          .that()
          .resideOutsideOfPackage(HOUSE + ".mail..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework.mail..", "jakarta.mail..");

  @ArchTest
  static final ArchRule partnerCenterDoesNotKnowWhoAsks =
      noClasses()
          .that()
          .resideInAPackage(HOUSE + ".partnercenter..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(HOUSE + ".workflow..", HOUSE + ".api..", HOUSE + ".access..");

  @ArchTest
  static final ArchRule howPartnerCenterIsSpokenToIsItsClientsAffair =
      noClasses()
          .that()
          .resideOutsideOfPackage(HOUSE + ".partnercenter..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(HOUSE + ".partnercenter.wire..", HOUSE + ".partnercenter.signin..")
          .because("what travels is translated into words of the domain in one room");

  @ArchTest
  static final ArchRule dataFilesAreReadInOneRoom =
      classes()
          .that()
          .resideInAPackage(HOUSE + ".reference..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              HOUSE,
              HOUSE + ".reference..",
              HOUSE + ".customer.country..",
              NULLNESS,
              "java..",
              "com.fasterxml.jackson..",
              "org.springframework.context.annotation..")
          .because("rules are handed their facts, and know neither files nor formats");

  @ArchTest
  static final ArchRule theSimulatorIsSpokenToOverHttpOnly =
      noClasses()
          .that()
          .resideOutsideOfPackage(HOUSE + ".simulator..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(HOUSE + ".simulator..")
          .because("the path that runs in a demo is the path that runs for real");

  @ArchTest
  static final ArchRule oneConditionSwitchesTheSimulator =
      noClasses()
          .that()
          .resideInAPackage(HOUSE + ".simulator..")
          .and()
          .doNotHaveFullyQualifiedName(HOUSE + ".simulator.SimulatorConfiguration")
          .should()
          .beAnnotatedWith(Conditional.class)
          .orShould()
          .beMetaAnnotatedWith(Conditional.class)
          .because("it is there as a whole or not at all");

  @ArchTest
  static final ArchRule theSimulatorKnowsOnlyWhatItStandsInFor =
      noClasses()
          .that()
          .resideInAPackage(HOUSE + ".simulator..")
          .should()
          .dependOnClassesThat(
              resideInAPackage(HOUSE + "..")
                  .and(resideOutsideOfPackage(HOUSE + ".simulator.."))
                  // which settings mean a real Partner Center is decided there
                  .and(not(nameMatching(".*\\.PartnerCenterProperties")))
                  // what the client asks of whoever stands in
                  .and(
                      not(
                          nameMatching(
                              ".*\\.(Destination|AppRegistration|PartnerCenterUnavailable)"))))
          .because("Partner Center does not know our house either");

  @ArchTest
  static final ArchRule theSimulatorsRoomsFormNoCircle =
      slices().matching(HOUSE + ".simulator.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nobodyKnowsTheFacade =
      noClasses()
          .that()
          .resideOutsideOfPackage(HOUSE + ".api..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(HOUSE + ".api..");

  @ArchTest
  static final ArchRule roomsFormNoCircle =
      slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles();

  /**
   * Three floors: words at the bottom; above them what steps and doors need; on top the steps of
   * the diagram, what the façade sees, and what brings all of it into the engine.
   */
  @ArchTest
  static final ArchRule workflowHasThreeFloors =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("words")
          .definedBy(HOUSE + ".workflow.model..")
          .layer("needs")
          .definedBy(roomsOfWorkflow("guard", "refusal", "deadline", "registry"))
          .layer("tops")
          .definedBy(roomsOfWorkflow("step", "onboarding", "deployment"))
          .whereLayer("tops")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("needs")
          .mayOnlyBeAccessedByLayers("tops")
          .whereLayer("words")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule roomsOnOneFloorOfWorkflowDoNotKnowEachOther =
      slices()
          .matching(HOUSE + ".workflow.(guard|refusal|deadline|registry)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule topRoomsOfWorkflowDoNotKnowEachOther =
      slices()
          .matching(HOUSE + ".workflow.(step|onboarding|deployment)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule roomsOfWorkflowFormNoCircle =
      slices().matching(HOUSE + ".workflow.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule partnerCenterHasThreeFloors =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("resources")
          .definedBy(HOUSE + ".partnercenter")
          .layer("wire")
          .definedBy(HOUSE + ".partnercenter.wire..")
          .layer("signin")
          .definedBy(HOUSE + ".partnercenter.signin..")
          .layer("call")
          .definedBy(HOUSE + ".partnercenter.call..")
          .whereLayer("resources")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("wire")
          .mayOnlyBeAccessedByLayers("resources")
          .whereLayer("signin")
          .mayOnlyBeAccessedByLayers("resources")
          .whereLayer("call")
          .mayNotAccessAnyLayer();

  @ArchTest
  static void aFolderIsSeenAtAGlance(JavaClasses house) {
    Map<String, Long> typesOfFolders =
        house.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

    assertThat(typesOfFolders).hasSizeGreaterThan(20);
    typesOfFolders.values().removeIf(types -> types <= MOST_TYPES);
    assertThat(typesOfFolders).as("folders with more types than anyone takes in").isEmpty();
  }

  /** The build looks for nulls only where a package asks for it. */
  @ArchTest
  static void whatMayBeNullSaysSo(JavaClasses house) {
    Set<String> unmarked =
        house.stream()
            .map(JavaClass::getPackage)
            .filter(room -> !room.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(unmarked).as("packages without @NullMarked in their package-info").isEmpty();
  }

  @ArchTest
  static final ArchRule nothingIsInjectedIntoFields = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

  @ArchTest
  static final ArchRule namesComeFromTheDomain =
      noClasses().should().haveNameMatching(".*(Helper|Manager|Utils?|Impl)");

  private static DescribedPredicate<JavaCall<?>> readsTheMachinesClock() {
    return describe(
        "the time is read without a Clock",
        call -> {
          String owner = call.getTargetOwner().getName();
          return switch (call.getName()) {
            case "now" ->
                owner.startsWith("java.time.")
                    && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(Clock.class));
            case "currentTimeMillis", "nanoTime" -> owner.equals("java.lang.System");
            case "systemUTC", "systemDefaultZone", "system" -> owner.equals("java.time.Clock");
            case "<init>" ->
                owner.equals("java.util.Date") && call.getTarget().getRawParameterTypes().isEmpty();
            default -> false;
          };
        });
  }

  private static String[] roomsOfWorkflow(String... names) {
    return Stream.of(names).map(name -> HOUSE + ".workflow." + name + "..").toArray(String[]::new);
  }

  private static String[] with(String[] rooms, String... more) {
    return Stream.concat(Stream.of(rooms), Stream.of(more)).toArray(String[]::new);
  }
}
