package org.mrdmonitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFileTest {

  @TempDir Path folder;

  @Test
  void aFolderWithoutADatabaseIsFine() {
    assertThat(new DatabaseFile(folder).objection()).isEmpty();
    assertThat(new DatabaseFile(folder.resolve("not-there")).objection()).isEmpty();
  }

  @Test
  void aSoundDatabaseIsFine() throws SQLException {
    open().close();
    assertThat(new DatabaseFile(folder).objection()).isEmpty();
  }

  @Test
  void aDatabaseInUseIsLeftAlone() throws SQLException {
    try (Connection other = open()) {
      assertThat(new DatabaseFile(folder).objection()).get().asString().contains("Another");
      assertThat(other.isValid(1)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4096, 8191})
  void aCutOffFileIsNotTakenForANewDatabase(int length) throws SQLException, IOException {
    open().close();
    byte[] sound = Files.readAllBytes(file());
    Files.write(file(), Arrays.copyOf(sound, length));
    assertThat(new DatabaseFile(folder).objection())
        .get()
        .asString()
        .contains("is damaged")
        .contains("mrd.mv.db")
        .contains("backup");
    assertThat(file()).hasSize(length);
  }

  @Test
  void aFileOfZerosIsNotTakenForANewDatabase() throws IOException {
    Files.write(file(), new byte[100_000]);
    assertThat(new DatabaseFile(folder).objection()).isPresent();
  }

  private Path file() {
    return folder.resolve("mrd.mv.db");
  }

  private Connection open() throws SQLException {
    Connection connection =
        DriverManager.getConnection("jdbc:h2:async:" + folder + "/./mrd;WRITE_DELAY=0");
    connection.createStatement().execute("CREATE TABLE IF NOT EXISTS t (id int)");
    return connection;
  }
}
