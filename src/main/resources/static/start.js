// Starts the components of GOV.UK Frontend. Its URL carries a content hash, so the page says where it is.
const { govukFrontend } = document.querySelector('script[data-govuk-frontend]').dataset
const { initAll } = await import(govukFrontend)
initAll()
