package io.cspdesk.onboarding.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cspdesk.onboarding.OnboardingProperties;
import io.cspdesk.onboarding.WrongSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SecretCipherTest {

  @TempDir Path folder;

  @Test
  void whatIsEncryptedCanBeReadAfterARestartButNotByAnybodyElse() throws IOException {
    Path key = folder.resolve("deeper/own.key");
    String encrypted = cipher(key).encrypt("quiet");

    assertThat(encrypted).doesNotContain("quiet").isNotEqualTo(cipher(key).encrypt("quiet"));
    assertThat(cipher(key).decrypt(encrypted)).isEqualTo("quiet");
    assertThatThrownBy(() -> cipher(folder.resolve("other.key")).decrypt(encrypted))
        .isInstanceOf(RuntimeException.class);
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void aFileThatIsNoKeyStopsTheStartWithASentence() throws IOException {
    Path other = Files.writeString(folder.resolve("other.txt"), "shopping list");

    assertThatThrownBy(() -> cipher(other))
        .isInstanceOf(WrongSettings.class)
        .hasMessageContaining("onboarding.setup-information.key-file")
        .hasMessageNotContaining("shopping");
  }

  @Test
  void aFolderWithoutAnotherAroundItIsNoPlaceForAKey() {
    assertThatThrownBy(() -> cipher("file:///"))
        .isInstanceOf(WrongSettings.class)
        .hasMessageContaining("onboarding.setup-information.key-file");
  }

  private static SecretCipher cipher(Path keyFile) {
    return cipher(keyFile.toString());
  }

  private static SecretCipher cipher(String keyFile) {
    return new SecretCipher(
        new Binder(
                new MapConfigurationPropertySource(
                    Map.of("onboarding.setup-information.key-file", keyFile)))
            .bindOrCreate("onboarding", OnboardingProperties.class));
  }
}
