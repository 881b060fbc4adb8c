package org.mrdmonitor.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mrdmonitor.measurement.ControlGene;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.patient.NewEvent;
import org.mrdmonitor.patient.PatientId;

/**
 * What a signature is bound to, as one text: every result and event of a patient up to a day in its
 * present version, the voided ones too. UTF-8, lines ended by LF, fields parted by TAB, lines in
 * the order of kind and identity; the fields are listed in {@code docs/guide/signatures.md}. The
 * form has a number and is never changed: another form gets another number.
 */
record SignedContent(
    PatientId patient, LocalDate upTo, List<ResultVersion> results, List<EventVersion> events) {

  private static final String FORM = "MRD Monitor signed content\t1";

  /** The content of the versions that hold. */
  static SignedContent of(
      PatientId patient,
      LocalDate upTo,
      Collection<ResultVersion> results,
      Collection<EventVersion> events) {
    return new SignedContent(
        patient,
        upTo,
        results.stream().filter(r -> !r.content().sampledOn().isAfter(upTo)).toList(),
        events.stream().filter(e -> !e.content().on().isAfter(upTo)).toList());
  }

  boolean isEmpty() {
    return results.isEmpty() && events.isEmpty();
  }

  String text() {
    Stream<String> head = Stream.of(FORM, "patient\t" + patient, "up to\t" + upTo);
    Stream<String> entries =
        Stream.concat(
                events.stream().map(SignedContent::line), results.stream().map(SignedContent::line))
            .sorted();
    return Stream.concat(head, entries).map(line -> line + "\n").collect(Collectors.joining());
  }

  /** SHA-256 of the text in hexadecimal digits, as {@code sha256sum} writes it. */
  String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static String line(EventVersion event) {
    NewEvent content = event.content();
    List<String> fields =
        new ArrayList<>(head("event", event.id(), event.version(), event.voided()));
    fields.add(content.on().toString());
    fields.add(content.until().map(LocalDate::toString).orElse(""));
    fields.add(content.kind().code());
    fields.add(content.detail());
    fields.addAll(author(event.author()));
    return joined(fields);
  }

  private static String line(ResultVersion result) {
    NewResult content = result.content();
    List<String> fields =
        new ArrayList<>(head("result", result.id(), result.version(), result.voided()));
    fields.add(content.sampledOn().toString());
    fields.add(Integer.toString(result.orderOfDay()));
    fields.add(content.specimen().code());
    fields.add(content.marker().name());
    fields.addAll(assay(content));
    fields.addAll(reported(content));
    fields.add(count(content.input().controlCopies()));
    fields.add(count(content.input().targetCopies()));
    fields.add(count(content.input().totalEvents()));
    fields.add(content.reportedOn().map(LocalDate::toString).orElse(""));
    fields.add(content.comment());
    fields.addAll(author(result.author()));
    return joined(fields);
  }

  private static List<String> assay(NewResult content) {
    return List.of(
        content.assay().method().code(),
        content.assay().internationalScale() ? "IS" : "",
        content.assay().controlGene().map(ControlGene::name).orElse(""),
        content.assay().laboratory(),
        content.assay().name());
  }

  private static List<String> reported(NewResult content) {
    ValueCode value = ValueCode.of(content.value());
    return List.of(
        value.kind(),
        Optional.ofNullable(value.lower()).orElse(""),
        Optional.ofNullable(value.upper()).orElse(""),
        content.reported().text(),
        content.reported().unit().code(),
        Optional.ofNullable(ValueCode.text(content.reported().limitOfDetection())).orElse(""),
        Optional.ofNullable(ValueCode.text(content.reported().limitOfQuantification())).orElse(""),
        content.reported().conversion().map(Object::toString).orElse(""));
  }

  private static List<String> head(String kind, Object id, int version, boolean voided) {
    return List.of(kind, id.toString(), Integer.toString(version), voided ? "voided" : "holds");
  }

  private static List<String> author(Authorship author) {
    return List.of(
        author.at().toString(),
        author.accountId().toString(),
        author.name(),
        author.source().name(),
        author.reason());
  }

  private static String count(OptionalLong count) {
    return count.isPresent() ? Long.toString(count.getAsLong()) : "";
  }

  /** A tab or a line end inside a field would let two fields look like one, or one like two. */
  private static String joined(List<String> fields) {
    return fields.stream()
        .map(
            field ->
                field
                    .replace("\\", "\\\\")
                    .replace("\t", "\\t")
                    .replace("\n", "\\n")
                    .replace("\r", "\\r"))
        .collect(Collectors.joining("\t"));
  }
}
