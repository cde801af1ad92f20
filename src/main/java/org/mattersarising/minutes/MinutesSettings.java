package org.mattersarising.minutes;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param largestDocument the largest document that is read
 */
@ConfigurationProperties("matters.minutes")
record MinutesSettings(@DefaultValue("25MB") DataSize largestDocument) {}
