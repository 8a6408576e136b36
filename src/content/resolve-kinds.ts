// What each kind of item has beyond what resolve-item.ts gives all of them.
import type { Advice, AdviceFacts } from './advice.js';
import type { ItemsById, Kind } from './catalogue.js';
import type { Cause, CauseFacts } from './cause.js';
import type { Check } from './check.js';
import type { Claim, ClaimFacts } from './claim.js';
import type { Consultation, ConsultationFacts } from './consultation.js';
import type { Exercise } from './exercise.js';
import type { Item } from './item.js';
import { resolveItem, type Context } from './resolve-item.js';
import { resolveStudy } from './resolve-study.js';
import type { Study } from './study.js';
import type { Term } from './term.js';
import type { Tip } from './tip.js';
import type { Treatment, TreatmentFacts } from './treatment.js';
import type { Warning, WarningFacts } from './warning.js';

/** An item of each kind in one language. */
export interface ResolvedByKind {
  tips: Tip;
  causes: Cause;
  checks: Check;
  studies: Study;
  treatments: Treatment;
  claims: Claim;
  advice: Advice;
  warnings: Warning;
  consultations: Consultation;
  glossary: Term;
}

/** An item of any kind; its `kind` tells which. */
export type AnyItem = Exercise | ResolvedByKind[Kind];

const resolveCause = (item: Item<CauseFacts>, context: Context): unknown => ({
  ...resolveItem(item, context),
  ...(item.facts.diagram && { diagram: context.diagrams[item.facts.diagram] }),
  parts: Object.values(context.items.causes)
    .filter(({ facts }) => facts.parent === item.facts.id)
    .map((part) => resolveCause(part, context)),
});

// A claim stands whole wherever it is named, so that it never comes without its claimant and its answer.
function withClaims(item: Item<TreatmentFacts | AdviceFacts | ConsultationFacts>, context: Context): unknown {
  const { claims, benefits } = item.facts as TreatmentFacts;
  const whole = (ids: readonly string[]) =>
    ids.map((id) => resolveItem<ClaimFacts>(context.items.claims[id]!, context));
  return {
    ...resolveItem(item, context),
    ...(claims && { claims: whole(claims) }),
    ...(benefits && { benefits: whole(benefits) }),
  };
}

const resolveAdvice = (item: Item<AdviceFacts>, context: Context): unknown => ({
  ...(withClaims(item, context) as object),
  ...beside(context.phrases.english?.advice[item.facts.id]),
});

function resolveConsultation(item: Item<ConsultationFacts>, context: Context): unknown {
  const consultation = withClaims(item, context) as Consultation;
  const english = context.phrases.english?.urgencies;
  return {
    ...consultation,
    urgencies: consultation.urgencies.map((urgency) => ({ ...urgency, ...beside(english?.[urgency.id]) })),
  };
}

function resolveWarning(item: Item<WarningFacts>, context: Context): unknown {
  const { warningLevels, english } = context.phrases;
  const { id, level } = item.facts;
  const text = english?.warnings[id];
  return {
    ...resolveItem(item, context),
    levelText: warningLevels[level],
    ...beside(text && { levelText: english?.warningLevels[level], text }),
  };
}

/** The English to show beside a text, where there is any. */
const beside = (english: unknown) => (english ? { english } : {});

const resolvers: Partial<Record<Kind, (item: Item<never>, context: Context) => unknown>> = {
  causes: resolveCause,
  studies: resolveStudy,
  treatments: withClaims,
  advice: resolveAdvice,
  consultations: resolveConsultation,
  warnings: resolveWarning,
};

/** One item in one language. */
export function resolveKind<K extends Kind>(kind: K, id: string, context: Context): ResolvedByKind[K] {
  const resolve = resolvers[kind] ?? resolveItem;
  return resolve((context.items[kind] as ItemsById)[id] as Item<never>, context) as ResolvedByKind[K];
}
