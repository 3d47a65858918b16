package io.cspdesk.onboarding.crash;

import io.cspdesk.onboarding.OnboardingApplication;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.web.context.WebServerPortFileWriter;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * The application as it ships, in a process of its own that can be killed. Added is only where it
 * tells its port.
 */
final class NodeProgram {

  static final String PORT_FILE = "crash.port-file";

  private NodeProgram() {}

  public static void main(String[] args) {
    endWithWhoeverStartedIt();
    SpringApplication application = new SpringApplication(OnboardingApplication.class);
    application.addListeners(
        new WebServerPortFileWriter(Path.of(System.getProperty(PORT_FILE)).toFile()));
    application.addInitializers(
        context -> {
          GenericApplicationContext beans = (GenericApplicationContext) context;
          beans.getBeanFactory().registerSingleton("withoutTests", new WithoutTests());
        });
    application.run(args);
  }

  /** So that nothing is left running when a test run is broken off: its end closes our input. */
  private static void endWithWhoeverStartedIt() {
    Thread watch =
        new Thread(
            () -> {
              try {
                System.in.transferTo(OutputStream.nullOutputStream());
              } catch (IOException closed) {
                // the same as its end
              }
              Runtime.getRuntime().halt(1);
            });
    watch.setDaemon(true);
    watch.start();
  }

  /** The tests are on the class path, too, and some of their classes would be taken for ours. */
  private static class WithoutTests extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
      return reader.getResource().getURL().getPath().contains("/test-classes/");
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof WithoutTests;
    }

    @Override
    public int hashCode() {
      return WithoutTests.class.hashCode();
    }
  }
}
