// The hold timer and the counters. The running clock stays silent for screen readers (w3c/aria#821); the line above it
// is a polite region.
import { html, nothing, type TemplateResult } from 'lit';
import type { Range } from '../content/facts.js';
import { numberFormat } from '../content/number-format.js';
import { msg, str } from '../element/localize.js';
import { section } from '../element/section.js';
import { button, type Action } from './button.js';
import type { CardView } from './card.js';
import { sidesInTurn, type Side } from './practice-state.js';

export function cardPractice(view: CardView): TemplateResult | typeof nothing {
  const { hold, sets, repetitions } = view.item.dose;
  const parts = [
    hold?.target && timer(view),
    repetitions && counter(view, 'repetitions', msg('Repetitions'), repetitions),
    sets && counter(view, 'sets', msg('Sets'), { min: sets, max: sets }),
  ].filter(Boolean);
  if (parts.length === 0) return nothing;
  if (view.practiceFailed) parts.push(html`<p role="alert">${msg('This needs a connection. Please load the page again.')}</p>`);
  return section(view, 'practice', msg('Practice'), html`${parts}`);
}

function timer(view: CardView): TemplateResult {
  const { practice, item, locale } = view;
  const { running, seconds, left } = practice;
  const status = practice.status?.(view) ?? holdText(view, sidesInTurn(item.dose.sides)[0]);
  return html`<div part="timer" role="group" aria-label=${msg(str`Hold timer: ${item.name}`)}>
    <p role="status">${status}</p>
    <p class="clock" role="timer">
      ${numberFormat(locale).format(Math.floor(left / 60))}:${numberFormat(locale, 'clock').format(left % 60)}
    </p>
    <p class="buttons">
      ${running ? button('pause', msg('Pause')) : button('start', msg('Start'))} ${button('reset', msg('Reset'))}
    </p>
  </div>
  ${stepper('length', 'lengthen', msg('Hold for'), spokenTime(seconds, locale), running)}`;
}

/** What is held: a side, where there are two. */
export const holdText = ({ phrases }: CardView, side: Side | undefined): string => (side ? phrases.sides[side] : msg('Hold'));

/** A time in words, such as `90 seconds` or `2 minutes`. */
export const spokenTime = (seconds: number, locale: string): string =>
  seconds > 60 && seconds % 60 === 0
    ? numberFormat(locale, 'minute').format(seconds / 60)
    : numberFormat(locale, 'second').format(seconds);

function counter({ locale, practice }: CardView, unit: 'sets' | 'repetitions', label: string, goal: Range): TemplateResult {
  const number = numberFormat(locale);
  // A range from 3 to 3 would be written `~3`.
  const goalText = goal.min < goal.max ? number.formatRange(goal.min, goal.max) : number.format(goal.max);
  const count = number.format(practice.counts[unit]);
  return stepper('counter', unit, label, msg(str`${count} of ${goalText}`));
}

// Two buttons and no <select>: setting the options of one forces a layout for each card, also off screen.
const stepper = (part: string, what: Action, label: string, value: string, inert: boolean = false) =>
  html`<div class="stepper" part=${part} role="group" aria-label=${label} ?inert=${inert}>
    <span>${label}</span>
    ${button(what, '−', -1, msg(str`Less: ${label}`))}
    <output>${value}</output>
    ${button(what, '+', 1, msg(str`More: ${label}`))}
  </div>`;
