/** The pages of the directory: who there is, and who is away. */
package org.mattersarising.people.web;
