package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.measurement.AssayDefinition;
import org.mrdmonitor.measurement.ControlGene;
import org.mrdmonitor.measurement.ConversionFactor;
import org.mrdmonitor.measurement.FactorPeriod;
import org.mrdmonitor.measurement.InternationalScale;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.security.CentreId;
import org.mrdmonitor.security.Database;

/** The rows of assays and of their factors; a version is written once and never changed. */
@ApplicationScoped
class AssayRows {

  private static final String INSERT =
      "INSERT INTO assay_versions (assay_id, version, centre_id, retired, name, laboratory, method,"
          + " markers, specimens, unit, control_gene, usual_lod, usual_loq, entered_at, entered_by,"
          + " entered_by_name, source, reason) VALUES ("
          + Columns.marks(18)
          + ")";
  private static final String INSERT_FACTOR =
      "INSERT INTO assay_factors (assay_id, version, factor, valid_from, valid_until) VALUES ("
          + Columns.marks(5)
          + ")";

  /** A line break: no name of a marker holds one. */
  private static final String BETWEEN_MARKERS = "\n";

  private final Database database;

  AssayRows(Database database) {
    this.database = database;
  }

  void insert(AssayVersion assay) {
    AssayDefinition content = assay.content();
    Authorship author = assay.author();
    database.change(
        INSERT,
        assay.id().value(),
        assay.version(),
        assay.centre().value(),
        assay.retired(),
        content.name(),
        content.laboratory(),
        content.method().code(),
        content.markers().stream().map(Marker::name).collect(Collectors.joining(BETWEEN_MARKERS)),
        content.specimens().stream().sorted().map(Specimen::code).collect(Collectors.joining(" ")),
        content.unit().code(),
        content.controlGene().map(ControlGene::name).orElse(null),
        ValueCode.text(content.usualDetection()),
        ValueCode.text(content.usualQuantification()),
        author.at(),
        author.accountId(),
        author.name(),
        author.source().name(),
        author.reason());
    database.changeAll(
        INSERT_FACTOR,
        content.scale().factors().stream().map(period -> row(assay, period)).toList());
  }

  private static @Nullable Object[] row(AssayVersion assay, FactorPeriod period) {
    return new @Nullable Object[] {
      assay.id().value(),
      assay.version(),
      period.factor().toString(),
      period.from(),
      period.until().orElse(null)
    };
  }

  /** The assays that the conditions choose, each with all versions, by name and laboratory. */
  List<History<AssayVersion>> chosenBy(Conditions conditions) {
    Map<Key, List<FactorPeriod>> factors = new LinkedHashMap<>();
    database.rows(
        "SELECT f.* FROM assay_factors f JOIN assay_versions a"
            + " ON a.assay_id = f.assay_id AND a.version = f.version"
            + conditions.where(),
        row -> factors.computeIfAbsent(Key.of(row), key -> new ArrayList<>()).add(period(row)),
        conditions.parameters());
    Map<AssayId, List<AssayVersion>> versions = new LinkedHashMap<>();
    database
        .rows(
            "SELECT a.* FROM assay_versions a"
                + conditions.where()
                + " ORDER BY a.assay_id, a.version",
            row -> version(row, factors.getOrDefault(Key.of(row), List.of())),
            conditions.parameters())
        .forEach(v -> versions.computeIfAbsent(v.id(), id -> new ArrayList<>()).add(v));
    return versions.values().stream().map(History::new).toList();
  }

  private record Key(AssayId id, int version) {
    static Key of(ResultSet row) throws SQLException {
      return new Key(new AssayId(Database.uuid(row, "assay_id")), row.getInt("version"));
    }
  }

  private static FactorPeriod period(ResultSet row) throws SQLException {
    return new FactorPeriod(
        ConversionFactor.of(row.getString("factor")),
        Columns.day(row, "valid_from"),
        Columns.optionalDay(row, "valid_until"));
  }

  private static AssayVersion version(ResultSet row, List<FactorPeriod> factors)
      throws SQLException {
    Key key = Key.of(row);
    return new AssayVersion(
        key.id(),
        key.version(),
        new CentreId(Database.uuid(row, "centre_id")),
        content(row, factors),
        row.getBoolean("retired"),
        Columns.author(row));
  }

  private static AssayDefinition content(ResultSet row, List<FactorPeriod> factors)
      throws SQLException {
    String gene = row.getString("control_gene");
    return new AssayDefinition(
        row.getString("name"),
        row.getString("laboratory"),
        Codes.method(row.getString("method")),
        words(row.getString("markers"), BETWEEN_MARKERS).map(Marker::new).toList(),
        specimens(row.getString("specimens")),
        Codes.unit(row.getString("unit")),
        Optional.ofNullable(gene).map(ControlGene::new),
        ValueCode.optionalLevel(row.getString("usual_lod")),
        ValueCode.optionalLevel(row.getString("usual_loq")),
        new InternationalScale(factors));
  }

  private static Set<Specimen> specimens(String codes) {
    return words(codes, " ").map(Codes::specimen).collect(Collectors.toSet());
  }

  private static Stream<String> words(String text, String between) {
    return Stream.of(text.split(between)).filter(word -> !word.isEmpty());
  }
}
