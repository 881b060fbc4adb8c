package org.mrdmonitor.store;

/** What led to asking the rules again: who did it, and what was done. */
record Cause(Authorship author, Remark remark) {}
