package org.mrdmonitor.store;

/** What led to asking the rules again: who did it, and in words what was done. */
record Cause(Authorship author, String words) {}
