// The diagram of a cause.
import { nothing } from 'lit';
import type { CauseView } from './cause.js';

export const diagram = (_view: CauseView): typeof nothing => nothing;
