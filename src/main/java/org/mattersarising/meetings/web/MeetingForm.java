package org.mattersarising.meetings.web;

/** One meeting as typed: to enter it, or with a reason to move it. */
record MeetingForm(String date, String time, String place, String kind, Boolean annual, String reason) {}
