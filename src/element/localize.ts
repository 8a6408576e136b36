// Interface strings through @lit/localize in its re-entrant form: `msg()` answers in the language of the element that
// is rendering, so several languages can stand on one page. rollup.config.mjs bundles @lit/localize into this module,
// because one copy can be configured only once: a host app that configures its own copy must not meet ours.
import { msg as localizeMsg } from '@lit/localize/init/install.js';
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import { str as localizeStr } from '@lit/localize/internal/str-tag.js';

let rendering = 'en';

configureReentrantLocalization({
  sourceLocale: 'en',
  // A further language adds itself here and answers with the strings that it loaded beside its words.
  targetLocales: [],
  getLocale: () => rendering,
  loadLocaleSync: () => undefined,
});

/** Runs `render` with `msg()` answering in `language`. */
export function inLanguage(language: string, render: () => void): void {
  const before = rendering;
  rendering = language;
  try {
    render();
  } finally {
    rendering = before;
  }
}

// The marker property is how `lit-localize extract` recognises calls. The types are spelled out so that no
// declaration of ours names a package that our users do not have.
interface Str {
  readonly strTag: true;
}
type Msg = ((text: string | Str, options?: { desc?: string }) => string) & { _LIT_LOCALIZE_MSG_?: never };

export const msg: Msg = localizeMsg as Msg;
export const str: (strings: TemplateStringsArray, ...values: unknown[]) => Str = localizeStr as never;
