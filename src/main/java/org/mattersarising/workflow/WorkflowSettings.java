package org.mattersarising.workflow;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation may set of the workflow.
 *
 * @param jobExecutor whether this node runs what falls due; off in tests, which run it by name
 * @param jobThreads how many due steps this node works on at once
 * @param mailHour the hour in London at which reminders fall due
 */
@ConfigurationProperties("matters.workflow")
public record WorkflowSettings(
        @DefaultValue("true") boolean jobExecutor,
        @DefaultValue("3") int jobThreads,
        @DefaultValue("09:00") LocalTime mailHour) {}
