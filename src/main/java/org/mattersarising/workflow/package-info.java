/**
 * The timekeeper: follows each action through its process, so that what falls due happens. The action is the truth; the process can be
 * thrown away and built again from it. Nothing outside this package knows the engine.
 *
 * <ul>
 *   <li><b>Process</b>: the course of one action as drawn in {@code processes/action-lifecycle.bpmn}; one instance for each open action,
 *       found by the action's reference.
 *   <li><b>Report process</b>: the course of one promised report as drawn in {@code processes/report-back.bpmn}; one instance for each
 *       promised entry of a work programme, found by the entry's reference.
 *   <li><b>Chase</b>: telling somebody because a time has come: a reminder before the due date or on it, an overdue notice after it, an
 *       escalation to somebody above the owner.
 *   <li><b>Step</b>: one day on which the reminder schedule has the owner told.
 *   <li><b>Dealt with</b>: a step is dealt with when a chase was sent that covers it, or when somebody planned anew after its day.
 *   <li><b>Level</b>: how far up an overdue action has been taken: owner, line manager, director, chair's list.
 *   <li><b>Out of place</b>: of a process that does not wait where its action's status says it should. It is rebuilt.
 *   <li><b>Migration</b>: moving a running process to another version of its model.
 *   <li><b>Incident</b>: a step of a process that failed three times and waits for somebody to look at it.
 * </ul>
 */
@ApplicationModule(
        allowedDependencies = {
            "actions",
            "agenda",
            "meetings",
            "minutes",
            "notifications",
            "people",
            "audit",
            "shared",
            "web"
        })
package org.mattersarising.workflow;

import org.springframework.modulith.ApplicationModule;
