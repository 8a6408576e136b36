// `msg()` for every language: it asks for the language of the element that is rendering, each time. Loaded when a page
// first shows a language other than English; English alone does without.
// This is the re-entrant form of @lit/localize without its list of languages, which would have to be known at the start.
import { _installMsgImplementation } from '@lit/localize/init/install.js';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { InterfaceStrings } from './interface-strings.js';
import { renderingLanguage } from './localize.js';

const loaded = new Map<string, InterfaceStrings>();

_installMsgImplementation(((template: never, options: never) =>
  runtimeMsg(loaded.get(renderingLanguage()) as never, template, options)) as never);

/** Gives `msg()` the strings of a language. What is missing among them stays English. */
export function addInterfaceStrings(language: string, strings: InterfaceStrings): void {
  loaded.set(language, strings);
}
