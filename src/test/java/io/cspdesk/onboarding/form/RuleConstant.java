package io.cspdesk.onboarding.form;

import java.lang.reflect.Field;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A bound of a rule room, by its name in the house; read so, since no other room needs it. */
record RuleConstant(String name) {

  private static final Pattern TIMES = Pattern.compile("\\{(\\d+)}");

  /** As a form has to write it; of a pattern, how often it repeats. */
  String written() {
    int dot = name.lastIndexOf('.');
    try {
      Field constant =
          Class.forName("io.cspdesk.onboarding." + name.substring(0, dot))
              .getDeclaredField(name.substring(dot + 1));
      constant.setAccessible(true);
      Object value = constant.get(null);
      return value instanceof Pattern pattern ? times(pattern) : String.valueOf(value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("No rule has " + name, e);
    }
  }

  private static String times(Pattern pattern) {
    Matcher times = TIMES.matcher(pattern.pattern());
    if (!times.find()) {
      throw new AssertionError(pattern + " repeats nothing");
    }
    return times.group(1);
  }
}
