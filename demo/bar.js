// The header of the demo pages: where to go, in which language, light or dark. One list of pages for all of them.
import { choice } from './choice.js';
import { make } from './elements.js';
import { languageLinks, showLanguage } from './language.js';
import { startPageSettings } from './page-settings.js';

const pages = {
  'index.html': 'Exercise card',
  'cause-explainer.html': 'Cause',
  'treatment-ladder.html': 'Treatments',
  'consultation-cta.html': 'Consultation',
  'warning-signs.html': 'Warning signs',
  'prevention-plan.html': 'Prevention',
  'running-advice.html': 'Running',
  'guide.html': 'A whole guide',
  'builder.html': 'Builder',
  'languages.html': 'Languages',
  'pictures.html': 'Pictures',
  'draw.html': 'Draw',
};

const here = location.pathname.split('/').pop() || 'index.html';
const links = Object.entries(pages).map(([href, name]) =>
  make('a', { href, ariaCurrent: href === here ? 'page' : null }, name),
);
const nav = make('nav', { className: 'pages', ariaLabel: 'Pages of the demo' }, ...links);
const settings = make(
  'form',
  { autocomplete: 'off' },
  choice('Colours', 'scheme', [
    ['auto', 'Auto'],
    ['light', 'Light'],
    ['dark', 'Dark'],
  ]),
);

document.querySelector('.bar').append(languageLinks(), settings, nav);
showLanguage();
startPageSettings(settings);
// On a phone the links are one row that scrolls by itself.
const current = nav.querySelector('[aria-current]');
nav.scrollLeft = current.offsetLeft - (nav.clientWidth - current.offsetWidth) / 2;
