// Interface strings through @lit/localize. English is the source: its strings stand in the code and need no machinery.
// localize-languages.ts brings the re-entrant form for every other language, when a page first shows one.
// rollup.config.mjs bundles @lit/localize into the two, because one copy can be configured only once: a host app that
// configures its own copy must not meet ours.
import { msg as localizeMsg } from '@lit/localize/init/install.js';
import { str as localizeStr } from '@lit/localize/internal/str-tag.js';

let rendering = 'en';

/** The language of the element that is rendering: `msg()` answers in it, so several can stand on one page. */
export const renderingLanguage = (): string => rendering;

/** What `render` gives with `msg()` answering in `language`. */
export function inLanguage<Result>(language: string, render: () => Result): Result {
  const before = rendering;
  rendering = language;
  try {
    return render();
  } finally {
    rendering = before;
  }
}

// The marker property is how `lit-localize extract` recognises calls. The types are spelled out so that no
// declaration of ours names a package that our users do not have.
type Msg = ((text: string | Str, options?: { desc?: string }) => string) & { _LIT_LOCALIZE_MSG_?: never };
interface Str {
  readonly strTag: true;
}

// Asked anew at each call: @lit/localize replaces its `msg` when it is configured.
export const msg: Msg = (text, options) => localizeMsg(text as string, options);
export const str: (strings: TemplateStringsArray, ...values: unknown[]) => Str = localizeStr as never;
