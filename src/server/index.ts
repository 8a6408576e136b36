// Writes elements on a server with their shadow roots, by @lit-labs/ssr: `import { renderElement } from 'backstride/server'`.
// A page that was written so is whole before any script of ours runs, and nothing moves when one does.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { BackstrideError } from '../content/errors.js';
import { findLanguage } from '../content/language.js';
import '../define.js';
import type { BackstrideTags } from '../generated/framework-types.js';
import { isTag, tags } from '../embed/tags.js';
import { isAttributeName } from '../html/attribute-name.js';
import { rendererFor } from './served-renderer.js';

/** Where an element is to stand. */
export interface ServerOptions {
  /**
   * The language of the element, such as `es`, written as its `lang`; an attribute `lang` comes before it. Default: English,
   * until the page's own language takes over.
   */
  readonly language?: string;
  /** HTML between the element's tags: what fills its slots. It is written as it is, so it must be the host's own. Default: none. */
  readonly children?: string;
  /** The nonce of the page's content security policy, for the element's styles. Default: none. */
  readonly nonce?: string;
}

/** The attributes of an element under their names in HTML. */
export type ServerAttributes<Tag extends keyof BackstrideTags> = BackstrideTags[Tag]['attributes'] & {
  readonly id?: string;
  readonly class?: string;
  readonly slot?: string;
  readonly lang?: string;
};

/**
 * One element as HTML with its shadow root: `await renderElement('exercise-card', { exercise: 'plank' })`.
 *
 * Without a script it is a whole element that nobody can press; our scripts make it a live one where it stands.
 * A wrong value does to the element what it does on a page, and is told in the console.
 *
 * @throws BackstrideError for a tag that is none of ours, or the name of an attribute or a nonce that HTML cannot hold
 */
export async function renderElement<Tag extends keyof BackstrideTags>(
  tag: Tag,
  attributes: ServerAttributes<Tag>,
  { language, children = '', nonce }: ServerOptions = {},
): Promise<string> {
  if (!isTag(tag)) throw new BackstrideError(`renderElement: no element "${tag}"; valid are ${tags.join(', ')}`);
  if (nonce !== undefined && !/^[\w+/=-]+$/.test(nonce)) {
    throw new BackstrideError('renderElement: the nonce is not one: letters, digits, + / - _ and = alone');
  }
  const lang = attributes.lang ?? language;
  const given = Object.entries({ ...attributes, lang } as Readonly<Record<string, unknown>>).filter(
    ([, value]) => value !== undefined && value !== null && value !== false,
  );
  const found = findLanguage(lang ?? 'en');
  const element = await collectResult(
    render(template(tag, given), { elementRenderers: [rendererFor({ found, children, nonce })] }),
  );
  return withChildren(withoutMarks(element), tag, children);
}

/** The element as a template of Lit, which is made of the texts between its values. */
function template(tag: string, given: readonly (readonly [string, unknown])[]): ReturnType<typeof html> {
  const names = given.map(([name]) => attributeName(name));
  const texts = [`<${tag}`, ...names.map(() => '"')].map((text, index) =>
    names[index] ? `${text} ${names[index]}="` : `${text}></${tag}>`,
  );
  return html(
    Object.assign(texts, { raw: texts }) as TemplateStringsArray,
    ...given.map(([, value]) => (value === true ? '' : String(value))),
  );
}

function attributeName(name: string): string {
  const written = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (isAttributeName(written)) return written;
  throw new BackstrideError(`renderElement: "${name}" is no attribute of an element`);
}

/** Nothing hydrates what stands here, so the marks of @lit-labs/ssr would only be weight; text has no "<". */
const withoutMarks = (element: string): string =>
  element
    .replace(/<!--\/?lit-[^>]*-->|<\?>| defer-hydration(?=>)|(?<=<template) shadowroot="open"/g, '')
    .replace(/(?<=^<[\w-]+ ) +/, '');

const withChildren = (element: string, tag: string, children: string): string =>
  `${element.trim().slice(0, -`</${tag}>`.length)}${children}</${tag}>`;
