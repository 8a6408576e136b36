// What kind of care a treatment is, in words.
import type { Treatment } from '../content/treatment.js';
import { msg } from '../element/localize.js';

export const kindOf = (type: Treatment['type']): string =>
  ({
    'self-care': msg('self-care'),
    medicine: msg('medicine'),
    manual: msg('treatment by hand'),
    therapy: msg('therapy with a professional'),
    injection: msg('injection'),
    procedure: msg('procedure'),
  })[type];
