package org.mrdmonitor.exchange.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file up to a limit; one more is a failure. */
final class BoundedInput extends FilterInputStream {

  private long left;

  /** The file is larger than what is taken in. */
  static final class TooLarge extends IOException {

    private static final long serialVersionUID = 1L;
  }

  BoundedInput(InputStream bytes, long limit) {
    super(bytes);
    this.left = limit;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) {
      count(1);
    }
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int read) throws TooLarge {
    left -= read;
    if (left < 0) {
      throw new TooLarge();
    }
  }
}
