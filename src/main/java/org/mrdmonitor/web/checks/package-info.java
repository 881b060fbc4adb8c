/** Data quality: what checks noticed in the record, and excluding it with a reason (EN-13). */
@NullMarked
package org.mrdmonitor.web.checks;

import org.jspecify.annotations.NullMarked;
