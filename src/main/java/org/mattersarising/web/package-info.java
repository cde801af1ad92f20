/**
 * What all pages share and no feature owns: the frame of a page, its assets, sign-in, errors, forms.
 *
 * <p>It knows no feature; features contribute beans of the types below and use the fragments in {@code templates/govuk}.
 *
 * <dl>
 *   <dt>Fragment
 *   <dd>one component of GOV.UK Frontend as a Thymeleaf file that documents itself at its top
 *   <dt>Form
 *   <dd>a record that takes what a person typed; never an entity
 *   <dt>Flash
 *   <dd>a message shown once, on the page after a redirect
 *   <dt>Once token
 *   <dd>a hidden value in each form that makes a second submission harmless
 *   <dt>Nav entry
 *   <dd>one item of the main menu, contributed by a feature with the authority needed to see it
 *   <dt>Public page
 *   <dd>a path that needs no sign-in, with the reason why
 * </dl>
 */
@ApplicationModule(allowedDependencies = {"shared"})
package org.mattersarising.web;

import org.springframework.modulith.ApplicationModule;
