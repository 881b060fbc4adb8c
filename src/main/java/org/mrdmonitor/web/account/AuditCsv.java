package org.mrdmonitor.web.account;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mrdmonitor.exchange.FormulaSafe;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.AuditEntry;

/** Entries of the trail as CSV (RFC 4180), every cell quoted and none of them a formula. */
final class AuditCsv {

  private static final String HEADER =
      "sequence,at,account_id,who,action,patient,outcome,detail,address,previous_hash,hash\r\n";

  private AuditCsv() {}

  static String of(List<AuditEntry> entries) {
    return entries.stream().map(AuditCsv::line).collect(Collectors.joining("", HEADER, ""));
  }

  private static String line(AuditEntry entry) {
    return Stream.of(
            Long.toString(entry.sequence()),
            entry.at().toString(),
            entry.event().accountId().map(UUID::toString).orElse(""),
            entry.event().actorName(),
            entry.event().action().name(),
            entry.event().patient().map(PatientId::toString).orElse(""),
            entry.event().outcome().name(),
            entry.event().detail(),
            entry.address(),
            entry.previousHash(),
            entry.hash())
        .map(text -> '"' + FormulaSafe.guarded(text).replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(",", "", "\r\n"));
  }
}
