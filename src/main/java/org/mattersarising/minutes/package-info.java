/**
 * The record of meetings: documents as they came, what was read from them, and what the clerk made of it.
 *
 * <ul>
 *   <li><b>Imported document</b>: a pack or minutes as published, with the text that was read.
 *   <li><b>Proposal</b>: a clause, an informal request or a table row that the reader offers. It keeps its span in the source for ever.
 *   <li><b>Confirmed</b>: the clerk made it an action. Nothing is live, and nobody is told, before that.
 *   <li><b>Set aside</b>: the clerk decided, with a reason, that it leaves nobody anything to do.
 *   <li><b>Version</b>: one of several documents with the minutes of the same meeting. <b>Amendment</b>: how a clause differs from the version
 *       before. <b>Stands</b>: what the version before led to holds for this one. <b>Replaced</b>: a later version has it and decides it.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"meetings", "people", "audit", "shared", "web"})
package org.mattersarising.minutes;

import org.springframework.modulith.ApplicationModule;
