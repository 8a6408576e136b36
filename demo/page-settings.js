// The light/dark switch: a data attribute on the root, which demo.css turns into `color-scheme`. Nothing is remembered.

const preference = matchMedia('(prefers-color-scheme: dark)');

/** `light` or `dark`, as the page shows now. */
export function shownScheme() {
  const { scheme = 'auto' } = document.documentElement.dataset;
  return scheme === 'auto' ? (preference.matches ? 'dark' : 'light') : scheme;
}

export function startPageSettings(form) {
  const apply = () => {
    document.documentElement.dataset.scheme = new FormData(form).get('scheme');
    document.dispatchEvent(new Event('scheme-change'));
  };
  form.addEventListener('change', apply);
  preference.addEventListener('change', apply);
  // Browsers keep a choice over a reload.
  apply();
}
