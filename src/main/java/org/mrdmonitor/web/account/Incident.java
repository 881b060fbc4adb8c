package org.mrdmonitor.web.account;

import io.quarkus.runtime.LaunchMode;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jboss.logging.Logger;

/**
 * A failure nobody foresaw. The page shows its number, the log has the number and the place. The
 * messages of exceptions stay out of the log: a database quotes the row it refuses, and that row
 * may be a patient. Developers and tests, who have no patients, see them.
 */
final class Incident {

  private static final Logger LOG = Logger.getLogger(Incident.class);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 5;

  private Incident() {}

  /** Logs the failure; the answer is its number. */
  static String of(Throwable failure) {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    String number = HexFormat.of().formatHex(bytes);
    if (LaunchMode.current() == LaunchMode.NORMAL) {
      LOG.error("Incident " + number + trace(failure));
    } else {
      LOG.error("Incident " + number, failure);
    }
    return number;
  }

  private static String trace(Throwable failure) {
    StringBuilder text = new StringBuilder();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      text.append(System.lineSeparator()).append(cause.getClass().getName());
      if (cause instanceof SQLException sql) {
        text.append(" with SQL state ").append(sql.getSQLState());
      }
      for (StackTraceElement frame : cause.getStackTrace()) {
        text.append(System.lineSeparator()).append("\tat ").append(frame);
      }
    }
    return text.toString();
  }
}
