package org.mattersarising.notifications;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the dispatcher run by itself. */
@Configuration
@EnableScheduling
class NotificationsConfiguration {}
