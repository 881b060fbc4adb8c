package org.mrdmonitor.web.transfer;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mrdmonitor.exchange.ColumnNames;
import org.mrdmonitor.exchange.DecimalMark;
import org.mrdmonitor.exchange.HeaderNames;
import org.mrdmonitor.exchange.Sheet;

/**
 * What a person says about how files are to be read: the decimal mark, and where headings are
 * foreign, which column is which.
 *
 * <p>The texts are those of the form, by the names of its fields: {@code results.sampled_on} holds
 * the heading of that column in the file, {@code results.unit.always} what stands in every row
 * because the file does not say it, {@code decimals} is {@code comma} or {@code point}.
 */
record ReadingChoices(Map<String, String> texts) {

  static final String DECIMALS = "decimals";
  static final String ALWAYS = ".always";
  static final ReadingChoices NONE = new ReadingChoices(Map.of());

  ReadingChoices {
    texts = new TreeMap<>(texts);
  }

  /** Those fields of a form that say how to read; the others are left. */
  static ReadingChoices of(MultivaluedMap<String, String> form) {
    Map<String, String> texts = new HashMap<>();
    names().forEach(name -> put(texts, name, form.getFirst(name)));
    return new ReadingChoices(texts);
  }

  /** Lines such as {@code results.sampled_on=Datum}, as kept or sent; others are left. */
  static ReadingChoices read(String lines) {
    Map<String, String> all =
        lines
            .lines()
            .filter(line -> line.indexOf('=') > 0)
            .collect(
                Collectors.toMap(
                    line -> line.substring(0, line.indexOf('=')).strip(),
                    line -> line.substring(line.indexOf('=') + 1),
                    (first, second) -> second));
    Map<String, String> texts = new HashMap<>();
    names().forEach(name -> put(texts, name, all.get(name)));
    return new ReadingChoices(texts);
  }

  private static List<String> names() {
    List<String> names = new java.util.ArrayList<>(List.of(DECIMALS));
    for (Sheet sheet : Sheet.values()) {
      for (String column : sheet.columns()) {
        names.add(name(sheet, column));
        names.add(name(sheet, column) + ALWAYS);
      }
    }
    return names;
  }

  private static void put(Map<String, String> texts, String name, String text) {
    if (text != null && !text.isBlank()) {
      texts.put(name, text.lines().collect(Collectors.joining(" ")).strip());
    }
  }

  static String name(Sheet sheet, String column) {
    return sheet.code() + "." + column;
  }

  /** The same with the decimal mark stated; a word that is none states nothing. */
  ReadingChoices withDecimals(String mark) {
    Map<String, String> more = new HashMap<>(texts);
    put(more, DECIMALS, mark);
    return new ReadingChoices(more);
  }

  /** These and others; where both speak of a field, the others count. */
  ReadingChoices and(ReadingChoices others) {
    Map<String, String> more = new HashMap<>(texts);
    more.putAll(others.texts);
    return new ReadingChoices(more);
  }

  Optional<String> heading(Sheet sheet, String column) {
    return Optional.ofNullable(texts.get(name(sheet, column)));
  }

  Optional<String> always(Sheet sheet, String column) {
    return Optional.ofNullable(texts.get(name(sheet, column) + ALWAYS));
  }

  /** Whether anything was said about the columns of a sheet. */
  boolean speakOf(Sheet sheet) {
    return sheet.columns().stream()
        .anyMatch(c -> heading(sheet, c).isPresent() || always(sheet, c).isPresent());
  }

  DecimalMark decimals() {
    return switch (texts.getOrDefault(DECIMALS, "")) {
      case "comma" -> DecimalMark.COMMA;
      case "point" -> DecimalMark.POINT;
      default -> DecimalMark.NOT_STATED;
    };
  }

  HeaderNames headerNames() {
    Map<Sheet, ColumnNames> names = new EnumMap<>(Sheet.class);
    Arrays.stream(Sheet.values())
        .filter(this::speakOf)
        .forEach(sheet -> names.put(sheet, columnNames(sheet)));
    return new HeaderNames(names);
  }

  private ColumnNames columnNames(Sheet sheet) {
    Map<String, String> ours = new HashMap<>();
    Map<String, String> everyRow = new HashMap<>();
    for (String column : sheet.columns()) {
      Optional<String> heading = heading(sheet, column);
      if (heading.isPresent()) {
        ours.put(heading.get(), column);
      } else {
        always(sheet, column).ifPresent(text -> everyRow.put(column, text));
      }
    }
    return new ColumnNames(ours, everyRow, ColumnNames.Others.LEFT_OUT);
  }

  /** The lines to keep. */
  String lines() {
    return texts.entrySet().stream()
        .map(e -> e.getKey() + "=" + e.getValue())
        .collect(Collectors.joining("\n"));
  }
}
