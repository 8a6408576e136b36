// The language-neutral shape of an exercise in content/facts. Types only: no words, no code, nothing that costs a byte.
// The closed unions mirror content/schema, so a typo in a fact fails the lint and the compiler.
import type { FactId, NotStated, Origin, Provenance, Range, Review } from './shared-facts.js';

export type * from './shared-facts.js';

/** Which set of exercises an exercise belongs to. */
export type ExerciseGroup = 'strength' | 'maintenance' | 'technique';

/** A part of the body that an exercise works on, in the words of the source. */
export type Target =
  'core' | 'quadriceps' | 'back' | 'low-back' | 'shoulders' | 'hips' | 'hamstrings' | 'spine' | 'glutes';

/** A thing the reader needs. */
export type Equipment = 'clear-wall' | 'tennis-ball' | 'lacrosse-ball' | 'towel' | 'pillow' | 'foam-roller';

/** The position of the body before or after the movement. */
export type Position =
  | 'quadruped'
  | 'forearm-plank'
  | 'high-plank'
  | 'prone'
  | 'supine'
  | 'hook-lying'
  | 'long-sitting'
  | 'side-against-wall'
  | 'legs-up-wall'
  | 'sitting-on-floor'
  | 'standing';

/** A condition that limits one exercise. */
export type ContraindicationCode =
  | 'disc-herniation'
  | 'posterior-disc-bulge'
  | 'wrist-or-shoulder-pain'
  | 'leg-pain-or-numbness'
  | 'extension-pain'
  | 'glaucoma-or-uncontrolled-blood-pressure';

/** Advice that stands on every exercise. */
export type AdviceCode = 'ask-doctor-first' | 'stop-if-worse' | 'urgent-help';

/** How strongly a caution speaks. */
export type CautionStrength = 'may-not-suit' | 'ask-first' | 'stop' | 'get-help';

/** How long to hold a position. */
export interface Hold {
  /** Seconds, or the range of seconds that the source gives. */
  readonly target?: number | Range;
  /** Seconds that still count when the target is too much. */
  readonly minimum?: number;
  /** Ends on a feeling and not on a clock. */
  readonly until?: 'sensation-eases';
}

/** Which side of the body, and in which order. */
export type Sides = 'both' | 'alternating' | 'right-then-left' | 'left-then-right' | 'one-described';

/** How much of an exercise, how long and how often. A field that is missing is not stated by the source. */
export interface Dose {
  /** Who gives this dose. */
  readonly basis: Origin;
  readonly sets?: number;
  readonly repetitions?: Range;
  readonly hold?: Hold;
  readonly sides?: Sides;
  readonly frequency?: {
    readonly times: number;
    readonly per: 'day' | 'week';
    /** `group` when the source says it of a group of exercises, `item` when of this one. */
    readonly basis: 'group' | 'item';
  };
  readonly progression?: {
    readonly kind: 'add-hold-time' | 'add-speed';
    readonly pace?: 'gradual';
    readonly when?: 'stronger';
    readonly until?: 'running-pace';
  };
}

/** What a step is for. `safety` steps limit the action that follows them. */
export type StepRole = 'prepare' | 'move' | 'hold' | 'breathe' | 'safety' | 'options';

export interface StepFacts {
  readonly id: string;
  readonly role: StepRole;
  readonly breath?: 'in' | 'out';
  /** The side of the reader's own body. */
  readonly side?: 'left' | 'right';
  /** Set when the step is not the source's. */
  readonly origin?: Origin;
}

export interface CueFacts {
  readonly id: string;
  readonly origin?: Origin;
}

export interface CautionFacts {
  readonly code: ContraindicationCode | AdviceCode;
  readonly strength: CautionStrength;
  readonly origin: Origin;
  /** Set on advice that stands on every exercise. */
  readonly scope?: 'every-exercise';
}

export interface NoteFacts {
  readonly id: string;
  /** Where readers meet it: beside the cautions, after the steps, or with the evidence. */
  readonly placement: 'dose' | 'steps' | 'evidence';
  readonly origin: Origin;
}

/** What is true of one exercise, in no language. */
export interface ExerciseFacts {
  readonly id: string;
  readonly kind: 'exercise';
  /** Place in lists, from 1. */
  readonly order: number;
  readonly group: ExerciseGroup;
  readonly origin: Origin;
  /** The prevention tip that the source lists this exercise under. */
  readonly tip?: string;
  /** Every fact of the source article that this exercise carries. */
  readonly sourceFacts: readonly FactId[];
  readonly targets: readonly {
    readonly code: Target;
    readonly role: 'target' | 'also';
    readonly origin: Origin;
  }[];
  readonly start: Position;
  readonly end?: Position;
  /** The exercise that this one begins from. */
  readonly buildsOn?: string;
  readonly equipment: {
    readonly required?: readonly Equipment[];
    /** One of these is enough. */
    readonly anyOf?: readonly Equipment[];
    readonly optional?: readonly Equipment[];
  };
  readonly steps: readonly StepFacts[];
  readonly cues: readonly CueFacts[];
  readonly avoid: readonly CueFacts[];
  /** Ids of its figures, in the order of showing. */
  readonly figures: readonly string[];
  readonly dose: Dose;
  /** What limits the exercise. Shown before its steps, always. */
  readonly contraindications: readonly CautionFacts[];
  readonly notStated: readonly NotStated[];
  readonly notes: readonly NoteFacts[];
  /** What the source claims the exercise does; shown with the speaker and our evidence beside it. */
  readonly reasons: readonly { readonly id: string; readonly evidence?: string }[];
  /** Ids of evidence notes, in the order of showing. */
  readonly evidence: readonly string[];
  /** Ids of everything cited, the source article first. */
  readonly sources: readonly string[];
  readonly provenance: readonly Provenance[];
  readonly review: Review;
}
