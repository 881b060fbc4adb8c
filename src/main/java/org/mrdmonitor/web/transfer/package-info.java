/** Files in and out: import, export, analysis; as pages and as machine interface. */
package org.mrdmonitor.web.transfer;
