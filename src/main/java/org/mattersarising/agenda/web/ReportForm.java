package org.mattersarising.agenda.web;

import org.springframework.web.multipart.MultipartFile;

/**
 * A report as it is handed in.
 *
 * @param recommendations what it asks the meeting to resolve, one to a line
 */
record ReportForm(String heading, String recommendations, MultipartFile file) {}
