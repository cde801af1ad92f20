/** Databases of earlier releases, and that this one goes on with them. {@code src/docs/releases.md} says how to keep the next. */
package org.mattersarising.upgrade;
