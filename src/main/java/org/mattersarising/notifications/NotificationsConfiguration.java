package org.mattersarising.notifications;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the dispatcher run by itself. */
@Configuration
@EnableScheduling
@EnableConfigurationProperties(BounceSettings.class)
class NotificationsConfiguration {}
