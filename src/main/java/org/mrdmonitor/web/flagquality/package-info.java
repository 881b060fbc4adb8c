/** The page on how well findings serve: flags per result, overrides, confirmation, waiting. */
@NullMarked
package org.mrdmonitor.web.flagquality;

import org.jspecify.annotations.NullMarked;
