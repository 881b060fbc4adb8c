/** Signing in and out, setting up, and the pages of administrators and auditors. */
@NullMarked
package org.mrdmonitor.web.account;

import org.jspecify.annotations.NullMarked;
