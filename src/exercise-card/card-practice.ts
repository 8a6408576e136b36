// The hold timer and the counters. The running clock stays silent for screen readers (w3c/aria#821); a separate polite
// region speaks at the start, half-way, before the end and at the end.
import { html, nothing, type TemplateResult } from 'lit';
import type { Range } from '../content/facts.js';
import { numberFormat } from '../content/intl-cache.js';
import { msg, str } from '../element/localize.js';
import type { CardView } from './card.js';
import { section } from './section.js';

export function cardPractice(view: CardView): TemplateResult | typeof nothing {
  const { sets, repetitions } = view.item.dose;
  const hasHold = view.practice.choices.length > 0;
  if (!hasHold && !sets && !repetitions) return nothing;
  return section(
    view,
    'practice',
    msg('Practise along'),
    html`${hasHold ? timer(view) : nothing}
    ${repetitions ? counter(view, 'repetitions', msg('Repetitions'), repetitions) : nothing}
    ${sets ? counter(view, 'sets', msg('Sets'), { min: sets, max: sets }) : nothing}`,
  );
}

function timer({ practice, item, locale, phrases }: CardView): TemplateResult {
  const { running, begun, seconds, choices } = practice;
  const { phase, left, moment } = practice.reading;
  const hold = phase.side ? phrases.sides[phase.side] : msg('Hold');
  const done = msg('Done');
  const switchSides = msg(str`Switch sides. Next: ${hold}`);
  const time = (amount: number) => spokenTime(amount, locale);
  const spoken = {
    start: `${hold}: ${time(phase.seconds)}`,
    half: msg(str`Half-way. ${time(Math.ceil(phase.seconds / 2))} left.`),
    'last-seconds': msg(str`${time(5)} left.`),
    switch: switchSides,
    end: done,
  };
  return html`<div part="timer" role="group" aria-label=${msg('Hold timer')}>
    <p>${moment === 'end' ? done : phase.kind === 'switch' ? switchSides : hold}</p>
    <p class="clock" role="timer">
      ${numberFormat(locale).format(Math.floor(left / 60))}:${numberFormat(locale, 'clock').format(left % 60)}
    </p>
    <progress aria-hidden="true" max=${phase.seconds} .value=${phase.seconds - left}></progress>
    <p class="buttons">
      ${running
        ? button(msg('Pause'), msg(str`Pause timer: ${item.name}`), practice.pause)
        : button(msg('Start'), msg(str`Start timer: ${item.name}`), practice.start)}
      ${button(msg('Reset'), msg(str`Reset timer: ${item.name}`), practice.reset, !begun)}
    </p>
    <label
      >${msg('Hold for')}
      <select ?disabled=${running} @change=${({ target }: Event) => practice.choose(+(target as HTMLSelectElement).value)}>
        ${choices.map(
          (choice) => html`<option value=${choice} ?selected=${choice === seconds}>${time(choice)}</option>`,
        )}
      </select></label
    >
    <p class="spoken" role="status">${begun ? spoken[moment] : nothing}</p>
  </div>`;
}

/** A time in words, such as `90 seconds` or `2 minutes`. */
const spokenTime = (seconds: number, locale: string) =>
  seconds > 60 && seconds % 60 === 0
    ? numberFormat(locale, 'minute').format(seconds / 60)
    : numberFormat(locale, 'second').format(seconds);

const button = (text: string, label: string, click: () => void, disabled: boolean = false) =>
  html`<button part="button" aria-label=${label} ?disabled=${disabled} @click=${click}>${text}</button>`;

function counter({ locale, practice }: CardView, unit: 'sets' | 'repetitions', label: string, goal: Range): TemplateResult {
  const count = practice.counts[unit];
  const number = numberFormat(locale);
  // A range from 3 to 3 would be written `~3`.
  const goalText = goal.min < goal.max ? number.formatRange(goal.min, goal.max) : number.format(goal.max);
  const text = msg(str`${number.format(count)} of ${goalText}`);
  return html`<div part="counter" role="group" aria-label=${label}>
    <span>${label}</span>
    ${button('−', msg(str`One less: ${label}`), () => practice.count(unit, -1), count === 0)}
    <output>${text}</output>
    ${button('+', msg(str`One more: ${label}`), () => practice.count(unit, 1))}
  </div>`;
}
