/** The assay catalogue of the administrator's centres. */
@NullMarked
package org.mrdmonitor.web.assay;

import org.jspecify.annotations.NullMarked;
