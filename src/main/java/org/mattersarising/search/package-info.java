/**
 * Finds actions, minutes and clauses by words.
 *
 * <ul>
 *   <li><b>Entry</b>: one thing that can be found, with the text in which its words are looked for.
 *   <li><b>Word</b>: a word of an entry, folded: small letters, without accents, in the singular as far as English spelling tells.
 *   <li><b>Term</b>: a word of a question. It stands for every word that begins with it; one of figures only for itself.
 *   <li><b>Sight</b>: which entries a person may find. What is beyond it is neither found nor counted.
 *   <li><b>Hit</b>: an entry that has every term.
 * </ul>
 *
 * <p>Words are written in the transaction that changes what they stand in. Who may find an action is asked of the action itself each time.
 */
@ApplicationModule(allowedDependencies = {"actions", "minutes", "meetings", "people", "shared", "web"})
package org.mattersarising.search;

import org.springframework.modulith.ApplicationModule;
