/**
 * Reads minutes: text in, findings out, each with its place in the text and how it was found.
 *
 * <p>A library of its own: no Spring, no database, and nothing thrown for odd text. It works in two passes. The first cuts
 * the text into blocks (front page, attendance, minute, clause, report, table, narrative); the second looks into each
 * clause for who, what and by when. {@code minutes-spec.md} among the test resources states each convention with an
 * example, and the tests run it.
 *
 * <ul>
 *   <li><b>Pack</b>: the document published for a meeting: agenda, minutes of the meeting before, reports.
 *   <li><b>Minute</b>: one item of the minutes.
 *   <li><b>Clause</b>: the unit of a resolution that is read, classified and confirmed.
 *   <li><b>Informal action</b>: a sentence of the narrative that commits somebody without a word of decision.
 *   <li><b>Stem</b>: the opening of a list of clauses that each clause continues: "That the Board:".
 *   <li><b>Block</b>: a paragraph, a list entry, a heading line or a row.
 *   <li><b>Label</b>: the number or letter in front of a list entry: "(1)", "b)".
 *   <li><b>Passage</b>: a stretch of the text as a person reads it, with its place in the text.
 *   <li><b>Tear</b>: where a page break parts a paragraph.
 *   <li><b>Roll</b>: the list of those present and of those who sent apologies.
 *   <li><b>Mark</b>: the word in front of a task: "ACTION:".
 *   <li><b>Furniture</b>: what a page adds to the text: page numbers, running headers, "This page is intentionally left blank".
 * </ul>
 */
package org.mattersarising.minutes.parser;
