package org.mrdmonitor.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.security.Database;

/** Reading and writing the kinds of column that several tables share. */
final class Columns {

  private Columns() {}

  static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  static Optional<LocalDate> optionalDay(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }

  static OptionalLong count(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
  }

  static @Nullable Long orNull(OptionalLong count) {
    return count.isPresent() ? count.getAsLong() : null;
  }

  static Authorship author(ResultSet row) throws SQLException {
    return new Authorship(
        Database.uuid(row, "entered_by"),
        row.getString("entered_by_name"),
        Database.instant(row, "entered_at"),
        Authorship.Source.valueOf(row.getString("source")),
        row.getString("reason"));
  }

  /** Question marks for a list of so many values: {@code ?, ?, ?}. */
  static String marks(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }
}
