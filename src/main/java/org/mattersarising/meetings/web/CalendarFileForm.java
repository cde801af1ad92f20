package org.mattersarising.meetings.web;

import org.springframework.web.multipart.MultipartFile;

/** A calendar file as it is sent in, with the hour and place for rows that give none. */
record CalendarFileForm(MultipartFile file, String time, String place) {}
