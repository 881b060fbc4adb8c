package org.mrdmonitor.security;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Argon2id with 19 MiB, two passes and one lane, the minimum of the OWASP Password Storage Cheat
 * Sheet. At most one computation per processor runs at a time, so that a flood of guesses cannot
 * take the machine from those who work with it.
 */
@ApplicationScoped
class Passwords {

  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int HASH_BYTES = 32;
  private static final int SALT_BYTES = 16;
  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);

  /** Of no password that anybody knows; checked where there is no account, to take as long. */
  static final String HASH_OF_NOBODY =
      "$argon2id$v=19$m=19456,t=2,p=1$AAECAwQFBgcICQoLDA0ODw"
          + "$AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

  private final Semaphore processors = new Semaphore(Runtime.getRuntime().availableProcessors());

  String hash(String password) {
    return oneOfFew(
        () -> Password.hash(password).addRandomSalt(SALT_BYTES).with(ARGON2).getResult());
  }

  /** Takes the same time whether there is a hash to compare with or not. */
  boolean matches(String password, Optional<String> hash) {
    String against = hash.orElse(HASH_OF_NOBODY);
    boolean same =
        oneOfFew(
            () ->
                Password.check(password, against)
                    .with(Argon2Function.getInstanceFromHash(against)));
    return same && hash.isPresent();
  }

  private <T> T oneOfFew(Supplier<T> computation) {
    if (!processors.tryAcquire()) {
      throw new Busy();
    }
    try {
      return computation.get();
    } finally {
      processors.release();
    }
  }

  /** All processors compute hashes; the caller may ask again in a second. */
  static final class Busy extends RuntimeException {
    Busy() {
      super("Too many passwords are being checked at this moment");
    }
  }
}
