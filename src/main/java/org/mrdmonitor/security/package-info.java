/** Accounts, roles, centres, sessions, and the append-only record of who did and saw what. */
@NullMarked
package org.mrdmonitor.security;

import org.jspecify.annotations.NullMarked;
