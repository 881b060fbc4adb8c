package org.mrdmonitor.store;

/**
 * Which part of a list is wanted.
 *
 * @param number of the page, from 1
 * @param size rows of a page, 1 to 500
 */
public record Slice(int number, int size) {

  public Slice {
    number = Math.max(1, number);
    size = Math.min(500, Math.max(1, size));
  }

  public static Slice page(int number) {
    return new Slice(number, 50);
  }

  int offset() {
    return Math.multiplyExact(number - 1, size);
  }
}
