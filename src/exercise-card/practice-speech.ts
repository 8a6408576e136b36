// The line above the clock while a hold runs, and after it. Screen readers speak it when it changes: at the start,
// half-way, before the end and at the end.
import { msg, str } from '../element/localize.js';
import type { CardView } from './card.js';
import { holdText, spokenTime } from './card-practice.js';
import type { Phase, Reading } from './hold-timer.js';

export function phaseText(view: CardView, { kind, side }: Phase): string {
  const hold = holdText(view, side);
  return kind === 'hold' ? hold : msg(str`Switch sides. Next: ${hold}`);
}

// Holds no time that runs: the line stays while the clock below it goes on.
export function momentText(view: CardView, { phase, moment }: Reading): string {
  const text = {
    start: spokenTime(phase.seconds, view.locale),
    half: msg('half-way'),
    'last-seconds': msg('last seconds'),
    switch: '',
    end: msg('done'),
  }[moment];
  return [phaseText(view, phase), text].filter(Boolean).join(': ');
}
