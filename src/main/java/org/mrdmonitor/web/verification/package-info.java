/**
 * Verification by a second person: what a centre asks, the results that wait, and comparing one.
 */
@NullMarked
package org.mrdmonitor.web.verification;

import org.jspecify.annotations.NullMarked;
