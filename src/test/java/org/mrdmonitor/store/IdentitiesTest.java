package org.mrdmonitor.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Identities ascend as text, as databases and people sort them, and say what they are. */
class IdentitiesTest {

  @Test
  void ascendInTheOrderTheyAreMade() {
    List<String> made =
        Stream.generate(Identities::next).limit(20_000).map(UUID::toString).toList();
    assertThat(made).isSorted().doesNotHaveDuplicates();
  }

  /** Version and variant stand in the fields that RFC 9562, sections 4.1 and 4.2, give them. */
  @Test
  void areOfVersionSeven() {
    assertThat(Identities.next().version()).isEqualTo(7);
    assertThat(Identities.next().variant()).isEqualTo(2);
  }
}
