// Has the device make a passkey, or sign with one, and sends its answer in the page's own form. Without this the form stays hidden, and the sentence
// above it says what to do instead.
const form = document.querySelector('form[data-passkey]')

function bytes (text) {
  return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), each => each.charCodeAt(0))
}

function text (buffer) {
  return btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}

// As the page has it, with bytes where the browser wants bytes.
function asked () {
  const key = JSON.parse(form.dataset.options)
  key.challenge = bytes(key.challenge)
  if (key.user) {
    key.user.id = bytes(key.user.id)
  }
  for (const list of ['allowCredentials', 'excludeCredentials']) {
    key[list] = (key[list] ?? []).map(one => ({ ...one, id: bytes(one.id) }))
  }
  return key
}

function answer (credential) {
  const { response } = credential
  const parts = form.dataset.passkey === 'create'
    ? { attestationObject: text(response.attestationObject), transports: response.getTransports?.() ?? [] }
    : {
        authenticatorData: text(response.authenticatorData),
        signature: text(response.signature),
        userHandle: response.userHandle ? text(response.userHandle) : null
      }
  return JSON.stringify({
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    clientExtensionResults: {},
    response: { clientDataJSON: text(response.clientDataJSON), ...parts }
  })
}

function sentence (failure) {
  const words = { NotAllowedError: 'cancelled', AbortError: 'cancelled', InvalidStateError: 'known' }[failure.name]
  return form.dataset[words] ?? form.dataset.failed
}

// A form without a name goes as it is, so that nothing is made before its mistake is told.
function isReady () {
  return form.elements.name === undefined || form.elements.name.value.trim() !== ''
}

async function send (event) {
  if (form.elements.answer.value !== '' || !isReady()) {
    return
  }
  event.preventDefault()
  const told = form.querySelector('[role=alert]')
  told.textContent = ''
  try {
    const credential = await navigator.credentials[form.dataset.passkey]({ publicKey: asked() })
    form.elements.answer.value = answer(credential)
    form.submit()
  } catch (failure) {
    told.textContent = sentence(failure)
  }
}

if (form && window.PublicKeyCredential) {
  form.hidden = false
  document.querySelector('[data-passkey-without]').hidden = true
  form.addEventListener('submit', send)
  // Whoever comes back with the back button is asked anew.
  addEventListener('pageshow', () => { form.elements.answer.value = '' })
}
