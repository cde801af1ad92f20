/** The pages of partners, which need no account, and those on which clerks decide about their answers. */
package org.mattersarising.partners.web;
