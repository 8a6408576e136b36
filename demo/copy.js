// Buttons that copy a snippet. They appear only where the browser lets a page write to the clipboard.

export function offerCopies(buttons, spoken) {
  if (!navigator.clipboard) return;
  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener('click', () => copy(button, spoken));
  }
}

async function copy(button, spoken) {
  const said = await navigator.clipboard
    .writeText(button.closest('.code').querySelector('code').textContent)
    .then(() => 'Copied')
    .catch(() => 'Could not copy');
  button.textContent = spoken.textContent = said;
  setTimeout(() => {
    button.textContent = 'Copy';
    spoken.textContent = '';
  }, 2000);
}
