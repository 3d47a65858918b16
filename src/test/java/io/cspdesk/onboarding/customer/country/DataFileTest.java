package io.cspdesk.onboarding.customer.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFileTest {

  @Test
  void hasWordsAndNumbers() {
    DataFile file = with("b = 8 10", "a =  AM \t AZ ", "none =", "name = Åland");

    assertThat(file.keys()).containsExactly("a", "b", "name", "none");
    assertThat(file.value("a")).isEqualTo("AM \t AZ");
    assertThat(file.value("name")).isEqualTo("Åland");
    assertThat(file.words("a")).containsExactly("AM", "AZ");
    assertThat(file.words("none")).isEmpty();
    assertThat(file.numbers("b")).containsExactly(8, 10);
    assertThat(file.numbers("none")).isEmpty();
  }

  @Test
  void isNamedWhenItIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> DataFile.read("no-such.properties"))
        .withMessage("The data file no-such.properties is missing.");
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
        .isThrownBy(() -> DataFile.read("some.properties", content))
        .withMessage("The data file some.properties cannot be read.")
        .withCause(broken);
    assertThatIllegalStateException()
        .isThrownBy(() -> with("a = \\u00"))
        .withMessage("The data file some.properties cannot be read.");
  }

  @Test
  void saysWhichEntryIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> with("a = AM").value("b"))
        .withMessage("The data file some.properties is wrong: b is missing.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "8,10", "8 x", "99999999999"})
  void saysWhichEntryIsNotMadeOfNumbers(String value) {
    assertThatIllegalStateException()
        .isThrownBy(() -> with("a = " + value).numbers("a"))
        .withMessage("The data file some.properties is wrong: a has something else than numbers.");
  }

  static DataFile with(String... lines) {
    byte[] content = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return DataFile.read("some.properties", new ByteArrayInputStream(content));
  }
}
