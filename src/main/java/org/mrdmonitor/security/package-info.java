/** Accounts, roles, centres, sessions, and the append-only record of who did and saw what. */
package org.mrdmonitor.security;
