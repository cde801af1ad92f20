/** What is looked at before the service starts, so that it stops with a sentence instead of going wrong later. */
package org.mattersarising.operations.startup;
