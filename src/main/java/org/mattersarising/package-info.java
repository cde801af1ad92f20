/**
 * Matters Arising: what boards resolve, tracked until the board itself has considered it.
 *
 * <p>The way of a resolution, step by step, with the type that enters and the type that leaves:
 *
 * <ol>
 *   <li><b>Read</b>: the bytes of a pack become lines in {@link org.mattersarising.minutes.document.DocumentReader}, and a
 *       {@link org.mattersarising.minutes.parser.Reading} in {@link org.mattersarising.minutes.parser.MinutesParser}.
 *   <li><b>Propose</b>: {@link org.mattersarising.minutes.PackImport} keeps the document and what was read as
 *       {@link org.mattersarising.minutes.Proposal}s, with an owner and a day suggested.
 *   <li><b>Confirm</b>: the clerk's decision goes through {@link org.mattersarising.minutes.Review}, which says
 *       {@link org.mattersarising.minutes.MinutesEvent.ClauseConfirmed}.
 *   <li><b>Agree and track</b>: {@link org.mattersarising.actions.ActionLog} makes an {@link org.mattersarising.actions.Action} of it; every
 *       move after that is a row of {@link org.mattersarising.actions.ActionMove} and an {@link org.mattersarising.actions.ActionEvent}.
 *   <li><b>Chase</b>: {@code workflow} hears the events, runs {@code processes/action-lifecycle.bpmn} and waits for time.
 *   <li><b>Tell</b>: {@link org.mattersarising.notifications.Outbox} takes a {@link org.mattersarising.notifications.Notice} in and sends it
 *       afterwards.
 *   <li><b>Bring back</b>: {@code agenda} puts what is outstanding on the body's next agenda.
 *   <li><b>Oversee</b>: {@code overview} shows the chair what is outstanding and what slipped.
 *   <li><b>Find and show</b>: {@code search} finds actions, minutes and clauses by words; {@code register} shows the public what is open.
 * </ol>
 *
 * <p>Dependencies run against the flow: later steps know earlier ones, never the other way. Each module's {@code package-info} lists what it
 * may use, and a test holds it to that.
 */
package org.mattersarising;
