/** Entering, correcting and taking back results and events of one patient. */
package org.mrdmonitor.web.entry;
