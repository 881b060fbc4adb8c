package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.AuditAction;
import org.mrdmonitor.security.Database;

/** What each person chose about mail. */
@ApplicationScoped
public class MailChoices {

  private final Database database;
  private final RecordAudit audit;

  MailChoices(Database database, RecordAudit audit) {
    this.database = database;
    this.audit = audit;
  }

  /** Empty where the person never chose, which is the same as none. */
  public Optional<MailChoice> of(Actor actor) {
    return database.row(
        "SELECT wish, address, language FROM mail_choices WHERE account_id = ?",
        row ->
            new MailChoice(
                MailWish.valueOf(row.getString("wish")),
                row.getString("address"),
                row.getString("language")),
        actor.accountId());
  }

  /** Replaces the choice; mail that waits and is no longer wanted is not sent. */
  @Transactional
  public void choose(Actor actor, MailChoice choice) {
    int known =
        database.change(
            "UPDATE mail_choices SET wish = ?, address = ?, language = ? WHERE account_id = ?",
            choice.wish().name(),
            choice.address(),
            choice.language(),
            actor.accountId());
    if (known == 0) {
      database.change(
          "INSERT INTO mail_choices (wish, address, language, account_id) VALUES (?, ?, ?, ?)",
          choice.wish().name(),
          choice.address(),
          choice.language(),
          actor.accountId());
    }
    database.change(
        "DELETE FROM mail_outbox WHERE account_id = ? AND wish <> ? AND state = 'WAITING'",
        actor.accountId(),
        choice.wish().name());
    audit.did(
        actor,
        AuditAction.ACCOUNT_CHANGED,
        "account=%s mail=%s".formatted(actor.accountId(), choice.wish().code()));
  }
}
