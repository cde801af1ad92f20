/** Matters Arising: what boards resolve, tracked until the board has considered it. */
package org.mattersarising;
