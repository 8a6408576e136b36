// A cause of low back pain: its facts, and what they are in one language. Types only.
import type { CauseId } from '../generated/cause-ids.js';
import type { CheckId } from '../generated/check-ids.js';
import type { ExerciseId } from '../generated/exercise-ids.js';
import type { StudyId } from '../generated/study-ids.js';
import type { TreatmentId } from '../generated/treatment-ids.js';
import type { WarningId } from '../generated/warning-ids.js';
import type { DiagramWords } from './diagram-words.js';
import type { ItemFacts, Link, NoteBesideFacts, Resolved, StatementFacts } from './item.js';

/** What is true of one cause, in no language. Codes such as `trigger` have no words: the statements say them. */
export interface CauseFacts extends ItemFacts {
  readonly kind: 'cause';
  readonly order: number;
  /** The cause that this one is a part of. */
  readonly parent?: string;
  /** Other names. */
  readonly aka: readonly StatementFacts[];
  readonly explanation: readonly StatementFacts[];
  /** What somebody can see. */
  readonly signs: readonly StatementFacts[];
  /** What it can feel like. */
  readonly symptoms: readonly StatementFacts[];
  /** What adds to it, in phrases: their heading says that the source names them. */
  readonly contributors: readonly StatementFacts[];
  /** What usually follows, and what helps. */
  readonly outlook: readonly StatementFacts[];
  readonly cautions: readonly StatementFacts[];
  readonly notes: readonly NoteBesideFacts[];
  readonly studies: readonly string[];
  readonly selfCheck?: string;
  /** The drawing that explains it. */
  readonly diagram?: string;
  readonly exercises: readonly string[];
  readonly treatments?: readonly string[];
  /** The warning signs that belong to it above all. */
  readonly warnings?: readonly string[];
  readonly anatomy?: { readonly depth?: 'deep'; readonly contrast?: string };
  readonly factor?: string;
  /** What the part of the body does. */
  readonly role?: string;
  readonly effect?: string;
  readonly complication?: string;
  /** The complication belongs to these cases alone. */
  readonly only?: 'severe';
  readonly treatmentBy?: string;
  readonly treatmentRange?: readonly string[];
  readonly treatmentUsually?: boolean;
  readonly selfHelp?: readonly string[];
  readonly trigger?: string;
  readonly mechanisms?: readonly string[];
  readonly tissues?: readonly string[];
}

/** One cause in one language. */
export type Cause<Id extends CauseId = CauseId> = Omit<
  Resolved<CauseFacts, Id>,
  'parent' | 'studies' | 'selfCheck' | 'diagram' | 'exercises' | 'treatments' | 'warnings'
> & {
  readonly name: string;
  readonly summary: string;
  readonly parent?: CauseId;
  /** The causes that the source puts together under this one; empty for most. */
  readonly parts: readonly Cause[];
  readonly studies: readonly Link<StudyId>[];
  readonly selfCheck?: CheckId;
  /** What the drawing of it shows, in words; the drawing itself is in `backstride/figure`. */
  readonly diagram?: DiagramWords;
  readonly exercises: readonly Link<ExerciseId>[];
  readonly treatments?: readonly Link<TreatmentId>[];
  readonly warnings?: readonly Link<WarningId>[];
};
