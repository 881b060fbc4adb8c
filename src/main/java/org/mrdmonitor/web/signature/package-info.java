/** Electronic signatures: signing the record of a patient up to a day, and unlocking it again. */
@NullMarked
package org.mrdmonitor.web.signature;

import org.jspecify.annotations.NullMarked;
