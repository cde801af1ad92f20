/** Who may sign in, and as whom a request then acts. */
package org.mattersarising.people.signin;
