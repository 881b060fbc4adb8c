package org.mrdmonitor.web.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.mrdmonitor.security.MailSettings;
import org.mrdmonitor.store.Letter;
import org.mrdmonitor.store.MailDelivery;
import org.mrdmonitor.store.MailOutbox;

/**
 * Sends what stands in the outbox, in rounds. A server that does not answer holds up the next round
 * and nothing else; the mailer is made when the first mail is sent.
 */
@ApplicationScoped
public class MailRound {

  private static final Logger LOG = Logger.getLogger(MailRound.class);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final MailSettings settings;
  private final MailOutbox outbox;
  private final MailDelivery delivery;
  private final Provider<ReactiveMailer> mailer;

  MailRound(
      MailSettings settings,
      MailOutbox outbox,
      MailDelivery delivery,
      Provider<ReactiveMailer> mailer) {
    this.settings = settings;
    this.outbox = outbox;
    this.delivery = delivery;
    this.mailer = mailer;
  }

  /** One round; does nothing where the installation sends no mail. */
  @Scheduled(
      every = "${mrd.mail-every}",
      delayed = "${mrd.mail-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void go() {
    if (settings.on()) {
      delivery.tidy();
      outbox.writeDigests();
      delivery.due().forEach(due -> delivery.claim(due).ifPresent(this::send));
    }
  }

  private void send(Letter letter) {
    MailText text = MailText.of(letter, settings.signInPage());
    try {
      mailer
          .get()
          .send(
              Mail.withText(letter.address(), text.subject(), text.body())
                  .addHeader("Auto-Submitted", "auto-generated"))
          .await()
          .atMost(PATIENCE);
    } catch (RuntimeException refusal) {
      delivery.refused(letter, reasonOf(refusal));
      LOG.warnf("A mail was not taken (%s); see Administration, Mail.", kindOf(refusal));
      return;
    }
    delivery.sent(letter);
  }

  /** The log names the kind only: what a server says may repeat an address. */
  private static String kindOf(RuntimeException refusal) {
    return rootOf(refusal).getClass().getSimpleName();
  }

  private static String reasonOf(RuntimeException refusal) {
    String message = rootOf(refusal).getMessage();
    return message == null ? kindOf(refusal) : message.replaceAll("\\p{Cntrl}+", " ");
  }

  private static Throwable rootOf(Throwable refusal) {
    Throwable cause = refusal.getCause();
    return cause == null ? refusal : rootOf(cause);
  }
}
