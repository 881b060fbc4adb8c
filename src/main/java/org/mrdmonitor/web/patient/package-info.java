/** Finding, listing and registering patients, and the pages about one of them. */
@NullMarked
package org.mrdmonitor.web.patient;

import org.jspecify.annotations.NullMarked;
