// The hold timer and the counters. The running clock stays silent for screen readers (w3c/aria#821); a separate polite
// region speaks at the start, half-way, before the end and at the end.
import { html, nothing, type TemplateResult } from 'lit';
import { countText, holdTime } from '../content/dose-text.js';
import { numberFormat } from '../content/intl-cache.js';
import type { Range } from '../content/facts.js';
import { msg, str } from '../element/localize.js';
import { section } from './card-steps.js';
import type { CardView } from './card.js';
import type { Moment, Reading, Side } from './hold-timer.js';

export function cardPractice(view: CardView): TemplateResult | typeof nothing {
  const { sets, repetitions } = view.dose;
  const { reading } = view.practice;
  if (!reading && !sets && !repetitions) return nothing;
  return section(
    view,
    'practice',
    msg('Practise along'),
    html`${reading ? timer(view, reading) : nothing}
    ${repetitions ? counter(view, 'repetitions', msg('Repetitions'), repetitions) : nothing}
    ${sets ? counter(view, 'sets', msg('Sets'), { min: sets, max: sets }) : nothing}`,
  );
}

function timer(view: CardView, reading: Reading): TemplateResult {
  const { practice, item, locale } = view;
  const { status, phase, left, moment } = reading;
  const running = status === 'running';
  return html`<div part="timer" role="group" aria-label=${msg('Hold timer')}>
    <p>${status === 'done' ? msg('Done') : phase.kind === 'switch' ? switchText(view, phase.side!) : holdName(view, phase.side)}</p>
    <p class="clock" role="timer">${clock(left, locale)}</p>
    <progress aria-hidden="true" max=${phase.seconds} .value=${phase.seconds - left}></progress>
    <div class="buttons">
      ${button(
        running ? msg('Pause') : msg('Start'),
        running ? msg(str`Pause timer: ${item.name}`) : msg(str`Start timer: ${item.name}`),
        running ? practice.pause : practice.start,
      )}
      ${button(msg('Reset'), msg(str`Reset timer: ${item.name}`), practice.reset, status === 'idle')}
    </div>
    <label
      >${msg('Hold for')}
      <select ?disabled=${running} @change=${({ target }: Event) => practice.choose(+(target as HTMLSelectElement).value)}>
        ${practice.choices.map(
          (seconds) =>
            html`<option value=${seconds} ?selected=${seconds === practice.seconds}>${holdTime(seconds, locale)}</option>`,
        )}
      </select></label
    >
    <p class="spoken" role="status">${moment ? momentText(view, moment) : nothing}</p>
  </div>`;
}

const button = (text: string, label: string, click: () => void, disabled: boolean = false) =>
  html`<button part="button" aria-label=${label} ?disabled=${disabled} @click=${click}>${text}</button>`;

const holdName = ({ phrases }: CardView, side: Side | undefined) => (side ? phrases.sides[side] : msg('Hold'));

const switchText = (view: CardView, side: Side) => msg(str`Switch sides. Next: ${holdName(view, side)}`);

function momentText(view: CardView, { kind, side, left }: Moment): string {
  const time = holdTime(left, view.locale);
  switch (kind) {
    case 'start':
      return `${holdName(view, side)}: ${time}`;
    case 'half':
      return msg(str`Half-way. ${time} left.`);
    case 'last-seconds':
      return msg(str`${time} left.`);
    case 'switch':
      return switchText(view, side!);
    case 'end':
      return msg('Done');
  }
}

/** Minutes and seconds as `1:05`, in the digits of the locale. */
const clock = (seconds: number, locale: string) =>
  `${numberFormat(locale).format(Math.floor(seconds / 60))}:${numberFormat(locale, 'clock').format(seconds % 60)}`;

function counter({ locale, practice }: CardView, unit: 'sets' | 'repetitions', label: string, goal: Range): TemplateResult {
  const count = practice.counts[unit];
  return html`<div part="counter" role="group" aria-label=${label}>
    <span>${label}</span>
    ${button('−', msg(str`One less: ${label}`), () => practice.count(unit, -1), count === 0)}
    <output class=${count < goal.min ? nothing : 'reached'}>${msg(str`${countText(count, locale)} of ${countText(goal, locale)}`)}</output>
    ${button('+', msg(str`One more: ${label}`), () => practice.count(unit, 1))}
  </div>`;
}
