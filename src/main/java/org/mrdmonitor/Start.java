package org.mrdmonitor;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.Optional;

/** Starts the server, unless the folder of the database is one that must not be touched. */
@QuarkusMain
public class Start {

  private static final int UNUSABLE_DATABASE = 2;

  private Start() {}

  public static void main(String... arguments) {
    Optional<String> objection = new DatabaseFile(dataFolder()).objection();
    if (objection.isPresent()) {
      System.err.println(objection.get());
      System.exit(UNUSABLE_DATABASE);
    }
    Quarkus.run(arguments);
  }

  /** The setting {@code mrd.data-dir}, read before there is a configuration. */
  private static Path dataFolder() {
    String property = System.getProperty("mrd.data-dir");
    String variable = System.getenv().getOrDefault("MRD_DATA_DIR", "data");
    return Path.of(property == null ? variable : property);
  }
}
