/** The guide inside the product: one page per task, and which of them helps where. */
@NullMarked
package org.mrdmonitor.web.guide;

import org.jspecify.annotations.NullMarked;
