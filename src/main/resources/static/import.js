// While a pack is read, the page says how far it is. The form is sent as it always is, and its answer replaces the page; this only looks on.
const form = document.querySelector('form[data-progress]')
const panel = document.querySelector('.app-progress')
const words = panel.querySelector('[role=status]')
const bar = panel.querySelector('progress')
let waiting

function show (progress) {
  words.textContent = progress.words
  if (progress.of > 0) {
    bar.max = progress.of
    bar.value = progress.done
  } else {
    bar.removeAttribute('value')
  }
}

async function look () {
  try {
    const answer = await fetch(`${form.dataset.progress}?of=${encodeURIComponent(form.elements._once.value)}`)
    if (answer.status === 200) {
      show(await answer.json())
    }
  } catch {
    // The answer to the form has come, or the line is gone; the browser tells of both.
  }
  waiting = setTimeout(look, 500)
}

form.addEventListener('submit', () => {
  clearTimeout(waiting)
  words.textContent = words.dataset.sending
  bar.removeAttribute('value')
  panel.hidden = false
  panel.scrollIntoView({ block: 'nearest' })
  look()
})

// Whoever comes back with the back button finds the form as it was.
addEventListener('pageshow', event => {
  if (event.persisted) {
    clearTimeout(waiting)
    panel.hidden = true
  }
})
