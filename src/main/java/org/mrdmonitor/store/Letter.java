package org.mrdmonitor.store;

import java.util.UUID;

/**
 * One mail to one person: numbers and nothing else.
 *
 * @param claim by which its rows are known while it is sent
 * @param language {@code en} or {@code de}
 * @param findings opened, or waiting in a digest
 * @param late of the waiting, those nobody looked at in time; 0 unless a digest
 * @param samples overdue; 0 unless a digest
 */
public record Letter(
    UUID claim,
    MailWish wish,
    String address,
    String language,
    int findings,
    int late,
    int samples) {}
