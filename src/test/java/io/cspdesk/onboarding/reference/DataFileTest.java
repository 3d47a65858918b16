package io.cspdesk.onboarding.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataFileTest {

  record Facts(List<String> names, List<Integer> numbers, boolean yes) {}

  private static final TypeReference<DataFile<Facts>> TYPE = new TypeReference<>() {};
  private static final String GOOD = "{'names':['Åland'],'numbers':[8,10],'yes':true}";

  @Test
  void hasFacts() {
    assertThat(read(file(GOOD))).isEqualTo(new Facts(List.of("Åland"), List.of(8, 10), true));
  }

  @Test
  void isNamedWhenItIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> DataFile.read("no-such.json", TYPE, Function.identity()))
        .withMessage("The data file no-such.json is missing.");
  }

  @Test
  void isNamedWhenItCannotBeRead() {
    IOException broken = new IOException("broken");
    InputStream content =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw broken;
          }
        };

    assertThatIllegalStateException()
        .isThrownBy(() -> DataFile.read("some.json", content, TYPE, Function.identity()))
        .withMessage("The data file some.json cannot be read.")
        .withCause(broken);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'facts':", "names = Åland", "{'source':'a','source':'b'}"})
  void isNamedWhenItIsNoJson(String content) {
    assertThatIllegalStateException()
        .isThrownBy(() -> read(content))
        .withMessage("The data file some.json cannot be read.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'numbers':[8],'yes':true} | facts.names: ",
        "{'names':null,'numbers':[8],'yes':true} | facts.names: ",
        "{'names':[null],'numbers':[8],'yes':true} | facts.names",
        "{'names':'x','numbers':[8],'yes':true} | facts.names: ",
        "{'names':['x'],'numbers':['x'],'yes':true} | facts.numbers.[0]: ",
        "{'names':['x'],'numbers':['8'],'yes':true} | facts.numbers.[0]: ",
        "{'names':['x'],'numbers':[8,8.5],'yes':true} | facts.numbers.[1]: ",
        "{'names':['x'],'numbers':[99999999999],'yes':true} | facts.numbers.[0]: ",
        "{'names':['x'],'numbers':[8],'yes':'perhaps'} | facts.yes: ",
        "{'names':['x'],'numbers':[8]} | facts.yes: ",
        "{'names':['x'],'numbers':[8],'yes':true,'more':1} | facts.more: "
      })
  void saysWhichEntryIsWrong(String facts, String place) {
    assertThatIllegalStateException()
        .isThrownBy(() -> read(file(facts)))
        .withMessageStartingWith("The data file some.json is wrong: " + place);
  }

  @ParameterizedTest
  @ValueSource(strings = {"source", "date", "assumed"})
  void saysWhereItIsFrom(String entry) {
    assertThatIllegalStateException()
        .isThrownBy(() -> read(file(GOOD).replace("'" + entry + "'", "'other'")))
        .withMessageStartingWith("The data file some.json is wrong: ");
  }

  @Test
  void saysWhatItsRuleFindsWrong() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                DataFile.read(
                    "some.json",
                    stream(file(GOOD)),
                    TYPE,
                    facts -> {
                      throw new IllegalArgumentException("AO is in it twice");
                    }))
        .withMessage("The data file some.json is wrong: AO is in it twice.");
  }

  private static String file(String facts) {
    return "{'source':'the page','date':'2021-04-15','assumed':[],'facts':" + facts + "}";
  }

  private static Facts read(String content) {
    return DataFile.read("some.json", stream(content), TYPE, Function.identity());
  }

  private static InputStream stream(String content) {
    return new ByteArrayInputStream(content.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }
}
