package io.cspdesk.onboarding.secret;

import io.cspdesk.onboarding.OnboardingProperties;
import io.cspdesk.onboarding.WrongSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.encrypt.TextEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** AES-256-GCM with a key from a file that only the owner may read. */
@Component
public class SecretCipher {

  private final TextEncryptor encryptor;

  public SecretCipher(OnboardingProperties properties) {
    String[] key = readOrMake(properties.setupInformation().keyFile()).split(":");
    if (key.length != 2) {
      throw new WrongSettings(
          "The file of onboarding.setup-information.key-file is not a key of this application:"
              + " restore it from a backup, or move it away to have a new one made.");
    }
    this.encryptor = Encryptors.delux(key[0], key[1]);
  }

  public String encrypt(String plain) {
    return encryptor.encrypt(plain);
  }

  public String decrypt(String encrypted) {
    return encryptor.decrypt(encrypted);
  }

  private static String readOrMake(Path file) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder == null) {
        throw new WrongSettings(
            "onboarding.setup-information.key-file is no file: set it to one that may be made, such"
                + " as /var/lib/csp-onboarding/setup-information.key.");
      }
      Files.createDirectories(folder);
      try {
        Files.createFile(file, onlyOwner(folder));
        Files.writeString(file, randomHex() + randomHex() + ":" + randomHex());
      } catch (FileAlreadyExistsException kept) {
        // made by an earlier start
      }
      return Files.readString(file).trim();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The file of onboarding.setup-information.key-file can be neither read nor made: " + file,
          e);
    }
  }

  private static String randomHex() {
    return KeyGenerators.string().generateKey() + KeyGenerators.string().generateKey();
  }

  private static FileAttribute<?>[] onlyOwner(Path folder) {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
