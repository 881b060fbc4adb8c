package org.mrdmonitor.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Statements with bound parameters only, for this package and for the record. A connection belongs
 * to the transaction that is active, so a statement takes part in the caller's transaction.
 */
@ApplicationScoped
public class Database {

  /** Reads one row of a result. */
  @FunctionalInterface
  public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final DataSource dataSource;

  Database(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  public <T> List<T> rows(String sql, RowReader<T> reader, @Nullable Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = bound(connection.prepareStatement(sql), parameters);
        ResultSet result = statement.executeQuery()) {
      List<T> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(reader.read(result));
      }
      return rows;
    } catch (SQLException e) {
      throw new DatabaseFailure(sql, e);
    }
  }

  public <T> Optional<T> row(String sql, RowReader<T> reader, @Nullable Object... parameters) {
    return rows(sql, reader, parameters).stream().findFirst();
  }

  /** The number of rows changed. */
  public int change(String sql, @Nullable Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = bound(connection.prepareStatement(sql), parameters)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure(sql, e);
    }
  }

  /** Executes one statement for many rows of parameters. */
  public void changeAll(String sql, List<@Nullable Object[]> rows) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (@Nullable Object[] parameters : rows) {
        bound(statement, parameters).addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new DatabaseFailure(sql, e);
    }
  }

  public static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  public static Optional<Instant> optionalInstant(ResultSet row, String column)
      throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  public static UUID uuid(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  private static PreparedStatement bound(
      PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      Object value = parameters[i];
      statement.setObject(i + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
    }
    return statement;
  }

  /** The database did not do what it was asked; nothing of the transaction may remain. */
  public static final class DatabaseFailure extends IllegalStateException {
    DatabaseFailure(String sql, SQLException cause) {
      super("The database refused: " + sql, cause);
    }
  }
}
