package io.cspdesk.onboarding.simulator.reference;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An invented catalogue of any size, the same each time: product lines of ten plans each, with
 * about as many add-ons, trials and plans for qualified customers as the recorded catalogue has.
 */
final class SampleOffers {

  private record Line(String name, String category, String purpose) {}

  /** What distinguishes the plans of a line; the place in this list is the plan's number. */
  private enum Plan {
    BASIC("Basic"),
    STANDARD("Standard"),
    PREMIUM("Premium"),
    STUDENTS("for Students and Teachers"),
    CHARITY_BASIC("Basic (Nonprofit)"),
    CHARITY_STANDARD("Standard (Nonprofit)"),
    ARCHIVE("Archive"),
    COMPLIANCE("Extended Compliance, Retention and Investigation for Regulated Industries"),
    CHARITY_ARCHIVE("Archive (Nonprofit)"),
    TRIAL("Premium Trial");

    private final String title;

    Plan(String title) {
      this.title = title;
    }
  }

  private static final List<Line> LINES =
      List.of(
          new Line("Mail", "Communication", "Mail and calendars"),
          new Line("Meetings", "Communication", "Meetings with sound, picture and a whiteboard"),
          new Line("Telephony", "Communication", "Telephone numbers, queues and voicemail"),
          new Line("Documents", "Productivity", "Writing and reviewing together"),
          new Line("Spreadsheets", "Productivity", "Tables, charts and what follows from them"),
          new Line("Projects", "Productivity", "Plans, people and deadlines"),
          new Line("Identity", "Security", "Who may sign in, from where and with what"),
          new Line("Endpoint Protection", "Security", "Watching over computers and telephones"),
          new Line("Data Protection", "Security", "Finding and guarding what is confidential"),
          new Line("Device Management", "Devices", "Setting up and wiping devices from afar"),
          new Line("Desktop in the Cloud", "Devices", "A desktop that follows its owner"),
          new Line("Sales", "Business applications", "Leads, quotes and customers"),
          new Line("Field Service", "Business applications", "Appointments and spare parts"),
          new Line("Finance", "Business applications", "Ledgers, invoices and closing the year"),
          new Line("Warehouse", "Business applications", "Stock, shelves and deliveries"),
          new Line("Reports", "Analytics", "Figures on one page"),
          new Line("Forecasts", "Analytics", "What the figures may be next year"),
          new Line("Storage", "Storage", "Space for files of every kind"),
          new Line("Backup", "Storage", "What was deleted last week"));

  private static final int PLANS = Plan.values().length;

  private SampleOffers() {}

  /** As the data file would have them. */
  static Stream<ObjectNode> make(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            number ->
                isByUse(number)
                    ? byUse(number)
                    : plan(number / PLANS, Plan.values()[number % PLANS]));
  }

  /** Every other trial makes room for an offer of another kind; few have either. */
  private static boolean isByUse(int number) {
    return number % (20 * PLANS) == 10 * PLANS - 1;
  }

  private static ObjectNode byUse(int number) {
    int line = number / PLANS;
    ObjectNode offer =
        offer(name(line, "by Use"), "Cloud services", purpose(line) + ", paid by use.");
    offer
        .put("billing", "usage")
        .put("unitType", "Usage-based")
        .put("maximumQuantity", 999_999_999);
    offer.withArray("supportedBillingCycles").add("monthly");
    return offer;
  }

  private static ObjectNode plan(int line, Plan plan) {
    boolean addOn = plan == Plan.ARCHIVE || plan == Plan.COMPLIANCE || plan == Plan.CHARITY_ARCHIVE;
    ObjectNode offer = offer(name(line, plan.title), category(line, plan), purpose(line) + ".");
    offer.put("isAddOn", addOn).put("hasAddOns", !addOn && plan != Plan.TRIAL);
    switch (plan) {
      case BASIC -> limit(offer.put("maximumQuantity", 300), 2, "Concurrent");
      case PREMIUM -> offer.put("minimumQuantity", line % 3 == 0 ? 20 : 5);
      case STUDENTS -> qualification(offer, "Education");
      case CHARITY_BASIC, CHARITY_STANDARD, CHARITY_ARCHIVE -> qualification(offer, "Nonprofit");
      case TRIAL ->
          limit(
              offer.put("isTrial", true).put("minimumQuantity", 25).put("maximumQuantity", 25),
              1,
              "Lifetime");
      default -> {}
    }
    bases(line, plan).forEach(offer.withArray("prerequisiteOffers")::add);
    (plan == Plan.TRIAL ? Stream.of("none") : Stream.of("annual", "monthly"))
        .forEach(offer.withArray("supportedBillingCycles")::add);
    if (plan == Plan.PREMIUM && line % 5 == 4) {
      offer.withArray("notSoldIn").add("JP");
    }
    return offer;
  }

  private static Stream<String> bases(int line, Plan plan) {
    return switch (plan) {
      case ARCHIVE -> ids(line, Plan.BASIC, Plan.STANDARD);
      case COMPLIANCE ->
          IntStream.rangeClosed(0, Math.min(line, 4))
              .boxed()
              .flatMap(before -> ids(line - before, Plan.STANDARD, Plan.PREMIUM));
      case CHARITY_ARCHIVE -> ids(line, Plan.CHARITY_BASIC, Plan.CHARITY_STANDARD);
      default -> Stream.empty();
    };
  }

  private static ObjectNode offer(String name, String category, String description) {
    ObjectNode offer = JsonNodeFactory.instance.objectNode();
    String id = id(name);
    offer.put("id", id).put("name", name).put("description", description);
    offer.put("minimumQuantity", 1).put("maximumQuantity", 10_000_000).put("locale", "en-US");
    offer.put("isAddOn", false).put("hasAddOns", false).putArray("prerequisiteOffers");
    offer.put("isAvailableForPurchase", true).put("billing", "license");
    offer.putArray("supportedBillingCycles");
    offer.put("limitUnitOfMeasure", "None").put("isTrial", false).put("isAutoRenewable", true);
    offer.putArray("reselleeQualifications");
    offer.putArray("resellerQualifications");
    offer
        .putObject("category")
        .put("id", category.toLowerCase(Locale.ROOT).replace(' ', '-'))
        .put("name", category);
    offer.putObject("product").put("id", id).put("name", name).put("unit", "License");
    return offer.put("unitType", "License");
  }

  private static void limit(ObjectNode offer, int limit, String unit) {
    offer.put("limit", limit).put("limitUnitOfMeasure", unit);
  }

  private static void qualification(ObjectNode offer, String qualification) {
    offer.withArray("reselleeQualifications").add(qualification);
  }

  private static String category(int line, Plan plan) {
    return plan == Plan.TRIAL ? "Trial" : LINES.get(line % LINES.size()).category();
  }

  private static String purpose(int line) {
    return LINES.get(line % LINES.size()).purpose();
  }

  /** "Sample Mail Basic"; when the lines are used up, "Sample Mail 2 Basic". */
  private static String name(int line, String title) {
    int round = line / LINES.size() + 1;
    return "Sample "
        + LINES.get(line % LINES.size()).name()
        + (round == 1 ? " " : " " + round + " ")
        + title;
  }

  private static Stream<String> ids(int line, Plan... plans) {
    return Arrays.stream(plans).map(plan -> id(name(line, plan.title)));
  }

  private static String id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
        .toString()
        .toUpperCase(Locale.ROOT);
  }
}
