// The review page with the keyboard: keys that work on a clause, the source that follows, and drafts that are kept on the way.
const form = document.querySelector('.app-review__form')
const source = document.querySelector('.app-source')
const clauses = [...form.querySelectorAll('.app-proposal')]
const status = form.querySelector('.app-review__kept')

document.querySelectorAll('.app-only-with-script').forEach(words => words.classList.add('app-only-with-script--on'))

function follow (clause) {
  const mark = document.getElementById(clause.dataset.source)
  source.querySelector('.app-source__now')?.classList.remove('app-source__now')
  if (mark) {
    mark.classList.add('app-source__now')
    source.scrollTop += mark.getBoundingClientRect().top - source.getBoundingClientRect().top - source.clientHeight / 3
  }
}

function step (clause, by) {
  const next = clauses[clauses.indexOf(clause) + by]
  next?.focus()
  next?.scrollIntoView({ block: 'start' })
}

function open (clause, name) {
  const button = clause.querySelector(`button[name=${name}]`)
  const box = button?.closest('details')
  if (box) {
    box.open = true
  }
  return button
}

// Single keys work only while the clause itself has the focus, so that they never get in the way of typing.
const keys = {
  j: clause => step(clause, 1),
  k: clause => step(clause, -1),
  e: clause => clause.querySelector('textarea, input')?.focus(),
  c: clause => clause.querySelector('button[name=confirm], button[name=takeOver]')?.click(),
  x: clause => clause.querySelector('input[name=chosen]')?.click(),
  r: clause => open(clause, 'setAside')?.closest('details').querySelector('input').focus(),
  s: clause => open(clause, 'split')?.click(),
  m: clause => open(clause, 'merge')?.click()
}

form.addEventListener('keydown', event => {
  const clause = event.target.closest('.app-proposal')
  if (!clause || event.altKey || event.metaKey) {
    return
  }
  if (event.key === 'Escape') {
    clause.focus()
  } else if (event.ctrlKey && event.key === 'Enter') {
    event.preventDefault()
    keys.c(clause)
  } else if (event.target === clause && !event.ctrlKey && keys[event.key]) {
    event.preventDefault()
    keys[event.key](clause)
  }
})

form.addEventListener('focusin', event => {
  const clause = event.target.closest('.app-proposal')
  if (clause) {
    follow(clause)
  }
})

let waiting
async function keep () {
  try {
    const answer = await fetch(form.dataset.keep, { method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'error' })
    status.textContent = answer.ok ? form.dataset.kept : form.dataset.notKept
  } catch {
    status.textContent = form.dataset.notKept
  }
}
form.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(keep, 1500)
})
form.addEventListener('submit', () => clearTimeout(waiting))

// After a decision the clerk goes on at the next clause; the message about the last one is announced without taking the keyboard there.
const next = location.hash && document.querySelector('.app-proposal' + location.hash)
if (next && !document.querySelector('.govuk-error-summary')) {
  document.querySelector('.govuk-notification-banner')?.setAttribute('data-disable-auto-focus', 'true')
  next.focus()
}
