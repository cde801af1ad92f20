/**
 * Words that at least three modules need: civil dates, working days, public references, who acted, text where there is little room.
 *
 * <ul>
 *   <li><b>Working day</b>: Monday to Friday, not a bank holiday of the nation concerned.
 *   <li><b>Clear days</b>: whole working days between two days, neither of which counts.
 *   <li><b>Reference</b>: the name by which the public and the engine know an action, such as ACT-2026-0042.
 *   <li><b>Actor</b>: whoever did a thing: a person, or the service by itself.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {})
package org.mattersarising.shared;

import org.springframework.modulith.ApplicationModule;
