// The hold timer and the counters. The running clock stays silent for screen readers (w3c/aria#821); the line above it
// is a polite region that changes, and speaks, at the start, half-way, before the end and at the end.
import { html, nothing, type TemplateResult } from 'lit';
import type { Amount } from '../content/amount.js';
import type { Range } from '../content/facts.js';
import { numberFormat } from '../content/number-format.js';
import { msg, str } from '../element/localize.js';
import type { CardView } from './card.js';
import { holdChoices, type Phase, type Reading } from './hold-timer.js';
import { section } from './section.js';

export function cardPractice(view: CardView): TemplateResult | typeof nothing {
  const { hold, sets, repetitions } = view.item.dose;
  const parts = [
    hold?.target && timer(view, hold.target),
    repetitions && counter(view, 'repetitions', msg('Repetitions'), repetitions),
    sets && counter(view, 'sets', msg('Sets'), { min: sets, max: sets }),
  ].filter(Boolean);
  return parts.length > 0 ? section(view, 'practice', msg('Practise along'), html`${parts}`) : nothing;
}

function timer(view: CardView, target: Amount): TemplateResult {
  const { practice, item, locale } = view;
  const { running, begun, seconds, reading } = practice;
  const { phase, left } = reading;
  return html`<div part="timer" role="group" aria-label=${msg(str`Hold timer: ${item.name}`)}>
    <p role="status">${begun ? momentText(view, reading) : phaseText(view, phase)}</p>
    <p class="clock" role="timer">
      ${numberFormat(locale).format(Math.floor(left / 60))}:${numberFormat(locale, 'clock').format(left % 60)}
    </p>
    <p class="buttons">
      ${running ? button(msg('Pause'), practice.pause) : button(msg('Start'), practice.start)}
      ${button(msg('Reset'), practice.reset)}
    </p>
    <label
      >${msg('Hold for')}
      <select ?disabled=${running} @change=${({ target }: Event) => practice.choose(+(target as HTMLSelectElement).value)}>
        ${holdChoices(target).map(
          (choice) =>
            html`<option value=${choice} ?selected=${choice === seconds}>${spokenTime(choice, locale)}</option>`,
        )}
      </select></label
    >
  </div>`;
}

function phaseText({ phrases }: CardView, { kind, side }: Phase): string {
  const hold = side ? phrases.sides[side] : msg('Hold');
  return kind === 'hold' ? hold : msg(str`Switch sides. Next: ${hold}`);
}

// Holds no time that runs: the line stays while the clock below it goes on.
function momentText(view: CardView, { phase, moment }: Reading): string {
  const text = {
    start: spokenTime(phase.seconds, view.locale),
    half: msg('half-way'),
    'last-seconds': msg('last seconds'),
    switch: '',
    end: msg('done'),
  }[moment];
  return [phaseText(view, phase), text].filter(Boolean).join(': ');
}

/** A time in words, such as `90 seconds` or `2 minutes`. */
const spokenTime = (seconds: number, locale: string) =>
  seconds > 60 && seconds % 60 === 0
    ? numberFormat(locale, 'minute').format(seconds / 60)
    : numberFormat(locale, 'second').format(seconds);

// Buttons are never disabled: one that is loses the focus of the reader who pressed it.
const button = (text: string, click: () => void, label: string | typeof nothing = nothing) =>
  html`<button part="button" aria-label=${label} @click=${click}>${text}</button>`;

function counter({ locale, practice }: CardView, unit: 'sets' | 'repetitions', label: string, goal: Range): TemplateResult {
  const count = practice.counts[unit];
  const number = numberFormat(locale);
  // A range from 3 to 3 would be written `~3`.
  const goalText = goal.min < goal.max ? number.formatRange(goal.min, goal.max) : number.format(goal.max);
  const text = msg(str`${number.format(count)} of ${goalText}`);
  return html`<div part="counter" role="group" aria-label=${label}>
    <span>${label}</span>
    ${button('−', () => practice.count(unit, -1), msg(str`One less: ${label}`))}
    <output>${text}</output>
    ${button('+', () => practice.count(unit, 1), msg(str`One more: ${label}`))}
  </div>`;
}
