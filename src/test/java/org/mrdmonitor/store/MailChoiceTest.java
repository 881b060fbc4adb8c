package org.mrdmonitor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailChoiceTest {

  @ParameterizedTest
  @ValueSource(strings = {"a@b.example", "first.last+mrd@sub.hospital.example", "o'brien@hospital"})
  void oneMailboxIsAnAddress(String text) {
    assertThat(MailChoice.isAddress(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nobody",
        "a@",
        "@b.example",
        "a b@c.example",
        "a@b.example,c@d.example",
        "Anna <a@b.example>",
        "a@b.example\r\nBcc: c@d.example",
        "a@b.example\n",
        "a@b..example"
      })
  void anythingThatCouldBeMoreThanOneIsNone(String text) {
    assertThat(MailChoice.isAddress(text)).isFalse();
  }

  @Test
  void mailNeedsAnAddressAndNoMailNeedsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MailChoice(MailWish.URGENT, "", "en"));
    assertThat(new MailChoice(MailWish.NONE, "", "en").address()).isEmpty();
  }
}
