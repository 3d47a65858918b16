package io.cspdesk.onboarding.simulator.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cspdesk.onboarding.simulator.SimulatorProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleOfferCountTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 290, 10_000})
  void thereAreAsManyAsAreAskedFor(int count) {
    int asked = new SimulatorProperties(count).sampleOffers();

    assertThat(SampleOffers.make(asked))
        .hasSize(count)
        .extracting(offer -> Seeds.read(offer, SeededOffer.class).id())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 10_001})
  void aWrongCountStopsTheStartWithASentence(int count) {
    assertThatThrownBy(() -> new SimulatorProperties(count))
        .hasMessageStartingWith("partner-center.simulator.sample-offers must lie between");
  }

  @Test
  void theyAreTheSameEachTime() {
    assertThat(SampleOffers.make(50)).containsExactlyElementsOf(SampleOffers.make(50).toList());
  }
}
