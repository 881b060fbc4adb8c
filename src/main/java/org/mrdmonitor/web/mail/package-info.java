/** Mail that tells people to look: its words, its sending, who wants it, and how it stands. */
@NullMarked
package org.mrdmonitor.web.mail;

import org.jspecify.annotations.NullMarked;
