package org.mattersarising.actions.web;

/** To whom all actions of somebody go, and why, as typed. */
record LeaverForm(String person, String text) {}
