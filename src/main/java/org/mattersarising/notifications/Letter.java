package org.mattersarising.notifications;

/** A mail as people read it. */
record Letter(String subject, String text, String html) {}
