/** Page objects: what people do on the screens of the service, in the words of those who do it. */
package org.mattersarising.support.screens;
