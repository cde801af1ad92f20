/**
 * What whoever runs the service needs: checks before it starts, and its whole content in a file.
 *
 * <ul>
 *   <li><b>Finding</b>: what is wrong with a setting, in a sentence that says what to do. One that stops the service, or one that is told.
 *   <li><b>Archive</b>: the service's whole content, or one body's, as a file.
 *   <li><b>In earnest</b>: of an installation that people rely on ({@code MATTERS_PRODUCTION}); more has to be set there.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"audit", "shared", "web"})
package org.mattersarising.operations;

import org.springframework.modulith.ApplicationModule;
