// The words of the card are in the page before any script; the element covers them.
import { openLibrary } from 'backstride/content';
import { elementHtml } from 'backstride/html';

export default async function () {
  const library = await openLibrary('en');
  const card = (exercise) => elementHtml('exercise-card', { exercise, 'heading-level': '2' }, library);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Eleventy</title><link rel="icon" href="data:,">
<script type="module" src="/backstride/loader.js"></script></head>
<body>${card('plank')}${card('superman')}</body></html>`;
}
