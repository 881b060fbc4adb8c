/**
 * Rows, queries, and the few operations that change the record; nothing else writes clinical data.
 */
package org.mrdmonitor.store;
