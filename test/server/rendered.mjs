// Elements as a server writes them, by the packed package beside @lit-labs/ssr as an app would have both.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folderWith } from '../types/framework-apps.mjs';

const folder = folderWith(['@lit-labs/ssr']);

/** @type {typeof import('../../dist/server/index.js')} */
export const { renderElement } = await import(
  String(pathToFileURL(join(folder, 'node_modules/backstride/dist/server/index.js')))
);

/** Attributes with which each element shows what it can. */
export const attributesOf = (tag) =>
  ({
    'exercise-card': { exercise: 'supine-twist' },
    'cause-explainer': { cause: 'hyperlordosis' },
    'treatment-ladder': { current: 'physical-therapy', open: 'all' },
    'consultation-cta': {
      provider: 'Oak & Ash Clinic',
      href: '/book',
      phone: '+1 555 0100',
      modes: 'in-person virtual',
    },
  })[tag] ?? {};
