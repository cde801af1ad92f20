/**
 * The demonstration: an invented council with two boards and a year behind it, and a clock that can be moved on. All of it exists with
 * profile {@code demo} only; no other module knows it.
 *
 * <ul>
 *   <li><b>Demonstration's clock</b>: the machine's clock with something added, so that a story set on fixed days is always in its present.
 *   <li><b>Town</b>: the invented people, their posts, the boards and their calendars; {@code demo/town.yaml}.
 *   <li><b>Year</b>: what the boards asked for and what became of it, day by day; {@code demo/year.yaml}. It is told through the same
 *       services that people use, with the clock set to each day in turn, so that history and trail are as real as any.
 * </ul>
 */
@ApplicationModule(
        allowedDependencies = {"agenda", "actions", "minutes", "meetings", "people", "audit", "shared", "web"})
package org.mattersarising.demo;

import org.springframework.modulith.ApplicationModule;
