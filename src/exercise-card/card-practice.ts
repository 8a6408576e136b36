// The hold timer and the counters. The running clock stays silent for screen readers (w3c/aria#821); a separate polite
// region speaks at the start, half-way, before the end and at the end.
import { html, nothing, type TemplateResult } from 'lit';
import type { Amount } from '../content/amount.js';
import type { Range } from '../content/facts.js';
import { numberFormat } from '../content/number-format.js';
import { msg, str } from '../element/localize.js';
import type { CardView } from './card.js';
import { holdChoices } from './hold-timer.js';
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

function timer({ practice, item, locale, phrases }: CardView, target: Amount): TemplateResult {
  const { running, begun, seconds } = practice;
  const { phase, left, moment } = practice.reading;
  const hold = phase.side ? phrases.sides[phase.side] : msg('Hold');
  const switchSides = msg(str`Switch sides. Next: ${hold}`);
  const done = msg('Done');
  const time = (amount: number) => spokenTime(amount, locale);
  const timeLeft = (amount: number) => msg(str`${time(amount)} left`);
  const spoken = {
    start: `${hold}: ${time(phase.seconds)}`,
    half: timeLeft(Math.ceil(phase.seconds / 2)),
    'last-seconds': timeLeft(5),
    switch: switchSides,
    end: done,
  };
  return html`<div part="timer" role="group" aria-label=${msg(str`Hold timer: ${item.name}`)}>
    <p>${moment === 'end' ? done : phase.kind === 'switch' ? switchSides : hold}</p>
    <p class="clock" role="timer">
      ${numberFormat(locale).format(Math.floor(left / 60))}:${numberFormat(locale, 'clock').format(left % 60)}
    </p>
    <progress aria-hidden="true" max=${phase.seconds} .value=${phase.seconds - left}></progress>
    <p class="buttons">
      ${running
        ? button(msg('Pause'), practice.pause)
        : button(msg('Start'), practice.start)}
      ${button(msg('Reset'), practice.reset, !begun)}
    </p>
    <label
      >${msg('Hold for')}
      <select ?disabled=${running} @change=${({ target }: Event) => practice.choose(+(target as HTMLSelectElement).value)}>
        ${holdChoices(target).map(
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

const button = (text: string, click: () => void, disabled: boolean = false, label: string | typeof nothing = nothing) =>
  html`<button part="button" aria-label=${label} ?disabled=${disabled} @click=${click}>${text}</button>`;

function counter({ locale, practice }: CardView, unit: 'sets' | 'repetitions', label: string, goal: Range): TemplateResult {
  const count = practice.counts[unit];
  const number = numberFormat(locale);
  // A range from 3 to 3 would be written `~3`.
  const goalText = goal.min < goal.max ? number.formatRange(goal.min, goal.max) : number.format(goal.max);
  const text = msg(str`${number.format(count)} of ${goalText}`);
  return html`<div part="counter" role="group" aria-label=${label}>
    <span>${label}</span>
    ${button('−', () => practice.count(unit, -1), !count, msg(str`One less: ${label}`))}
    <output>${text}</output>
    ${button('+', () => practice.count(unit, 1), false, msg(str`One more: ${label}`))}
  </div>`;
}
