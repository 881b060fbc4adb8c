/**
 * Rows, queries, and the few operations that change the record; nothing else writes clinical data.
 *
 * <p>{@link org.mrdmonitor.store.PatientRecords} changes, {@link org.mrdmonitor.store.PatientFiles}
 * reads one patient, {@link org.mrdmonitor.store.Patients} finds them, {@link
 * org.mrdmonitor.store.Worklist} lists what waits, {@link org.mrdmonitor.store.Imports} takes in
 * files, {@link org.mrdmonitor.store.Assays} keeps the catalogue of assays. Every operation takes
 * the actor first and looks only inside that actor's centres; an identity of another centre answers
 * like one that does not exist ({@link org.mrdmonitor.store.NotInRecord}).
 */
@NullMarked
package org.mrdmonitor.store;

import org.jspecify.annotations.NullMarked;
