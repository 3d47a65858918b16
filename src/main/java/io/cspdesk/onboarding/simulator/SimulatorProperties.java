package io.cspdesk.onboarding.simulator;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The embedded simulator.
 *
 * @param sampleOffers how many invented offers it sells beside the recorded ones; the recorded US
 *     catalogue of 2019 had 274 in all
 */
public record SimulatorProperties(@DefaultValue("0") int sampleOffers) {

  static final String PREFIX = "partner-center.simulator";

  private static final int MOST = 10_000;

  public SimulatorProperties {
    if (sampleOffers < 0 || sampleOffers > MOST) {
      throw new IllegalArgumentException(PREFIX + ".sample-offers must lie between 0 and " + MOST);
    }
  }
}
