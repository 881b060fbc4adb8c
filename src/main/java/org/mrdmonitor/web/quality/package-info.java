/** The page on how well findings serve: flags per result, overrides, confirmation, waiting. */
@NullMarked
package org.mrdmonitor.web.quality;

import org.jspecify.annotations.NullMarked;
