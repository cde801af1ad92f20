/** The public register as page, CSV and JSON, and the page on which a clerk opens it. */
package org.mattersarising.register.web;
