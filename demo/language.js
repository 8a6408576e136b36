// The language of the elements on a demo page, from its address: `?lang=de`. Nothing is stored; links between the pages
// carry it on. The pages themselves stay English.
import { directions } from '../dist/browser/content.js';
import { make } from './elements.js';

/** What a language calls itself, as the name of a link. */
const ownName = (code) =>
  new Intl.DisplayNames(code, { type: 'language' }).of(code).replace(/^./u, (letter) => letter.toLocaleUpperCase(code));

/** Every language that the elements speak: code → its own name. */
export const languages = Object.fromEntries(Object.keys(directions).map((code) => [code, ownName(code)]));

const asked = new URLSearchParams(location.search).get('lang');

/** What the address asks for; English where it asks for nothing that we have. */
export const language = Object.hasOwn(languages, asked ?? '') ? asked : 'en';

const tags =
  'back-pain-guide, cause-explainer, consultation-cta, exercise-card, prevention-plan, running-advice, treatment-ladder, warning-signs';

/** The address of the page, or of another one, in a language. */
function addressIn(code, href = location.href) {
  const address = new URL(href, location.href);
  if (code === 'en') address.searchParams.delete('lang');
  else address.searchParams.set('lang', code);
  return address.href;
}

/** Shows the elements of the page in the language, and leads all links between the pages on in it. */
export function showLanguage() {
  if (language === 'en') return;
  for (const element of document.querySelectorAll(tags)) {
    // What has a language of its own shows that.
    if (element.closest('[lang]') === document.documentElement) element.lang = language;
  }
  const folder = new URL('.', location.href).href;
  for (const link of document.links) {
    const isPage = link.href.startsWith(folder) && !link.getAttribute('href').startsWith('#');
    if (isPage && link.hreflang === '') link.href = addressIn(language, link.href);
  }
}

/** The links that switch. */
export const languageLinks = () =>
  make(
    'nav',
    { className: 'languages', ariaLabel: 'Language of the elements' },
    ...Object.entries(languages).map(([code, name]) =>
      make(
        'a',
        { href: addressIn(code), lang: code, hreflang: code, ariaCurrent: code === language ? 'true' : null },
        name,
      ),
    ),
  );
