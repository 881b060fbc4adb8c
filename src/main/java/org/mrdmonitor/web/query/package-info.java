/** Queries: questions about an entry of the record, asked, answered and closed (EN-12). */
@NullMarked
package org.mrdmonitor.web.query;

import org.jspecify.annotations.NullMarked;
