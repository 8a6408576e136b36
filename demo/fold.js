// On a phone what a form is for should be near: only its first group of controls starts open.
export function foldOnPhones(form) {
  if (matchMedia('(width >= 64rem)').matches) return;
  for (const details of [...form.querySelectorAll('details')].slice(1)) details.open = false;
}
