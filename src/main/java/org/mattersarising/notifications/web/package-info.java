/** The outbox for those who look after it, and everybody's choice of how often they get mail. */
package org.mattersarising.notifications.web;
