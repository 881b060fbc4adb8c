package org.mrdmonitor.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The files of an import between their preview and their saving; see {@link ImportDrafts}. */
@Entity
@Table(name = "import_drafts")
public class ImportDraft extends PanacheEntityBase {

  @Id UUID id;

  @Column(name = "account_id")
  UUID account;

  @Column(name = "kept_at")
  Instant keptAt;

  byte @Nullable [] patients;

  byte @Nullable [] events;

  byte @Nullable [] results;

  byte @Nullable [] bundle;

  String choices = "";

  /** The draft, if this account sent it. */
  static Optional<ImportDraft> of(UUID id, UUID account) {
    return find("id = ?1 and account = ?2", id, account).firstResultOptional();
  }

  static void deleteOlderThan(Instant moment) {
    delete("keptAt < ?1", moment);
  }
}
