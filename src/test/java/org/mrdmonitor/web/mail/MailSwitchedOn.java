package org.mrdmonitor.web.mail;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** An installation that sends mail to a port of this machine; its rounds are called by the test. */
public class MailSwitchedOn implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "mrd.mail-host", "127.0.0.1",
        "mrd.mail-port", String.valueOf(freePort()),
        "mrd.mail-from", "mrd-monitor@hospital.example",
        "mrd.mail-tls", "DISABLED",
        "mrd.base-url", "https://mrd.hospital.example/");
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
