// The lines of the README that load the library by its exact version, with the hashes of sri.json. Pure.

/** Markdown with one line for each script, from what sri.json says. */
export function snippets({ version, files }) {
  const line = (file, kind) =>
    `<script ${kind} src="/backstride-${version}/${file}" integrity="${files[file]}" crossorigin="anonymous"></script>`;
  return ['```html', line('backstride.classic.js', 'defer'), line('loader.js', 'type="module"'), '```'].join('\n');
}
