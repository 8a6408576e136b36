// Headings and labels of documents in one language, as content/words/<language>/labels.json holds them. Types only.
import type { Origin, Source } from './shared-facts.js';
import type { Treatment } from './treatment.js';
import type { Verdict } from './claim.js';
import type { DataFacts } from './study.js';
import type { WarningLevel } from './warning.js';

/** Every list of statements that has a heading. */
export type ListName =
  | 'cautions'
  | 'actions'
  | 'aims'
  | 'reasons'
  | 'avoid'
  | 'steps'
  | 'cues'
  | 'outcomes'
  | 'aka'
  | 'explanation'
  | 'signs'
  | 'symptoms'
  | 'contributors'
  | 'outlook'
  | 'groups'
  | 'factors'
  | 'goals'
  | 'examples'
  | 'methods'
  | 'results'
  | 'limits'
  | 'techniques'
  | 'classes'
  | 'agents'
  | 'purposes'
  | 'background'
  | 'harms'
  | 'modes'
  | 'urgencies'
  | 'bring'
  | 'questions';

type Texts<Key extends string> = Readonly<Record<Key, string>>;

/** What stands around the texts of items where they are written out. */
export interface Labels extends Texts<
  | 'guide'
  | 'contents'
  | 'dose'
  | 'later'
  | 'needs'
  | 'nothing'
  | 'optional'
  | 'works'
  | 'otherSide'
  | 'ourNote'
  | 'getHelp'
  | 'anySign'
  | 'evidence'
  | 'restsOn'
  | 'harms'
  | 'notStated'
  | 'step'
  | 'paper'
  | 'numbers'
  | 'conservative'
  | 'current'
  | 'benefits'
  | 'claims'
  | 'claim'
  | 'sellerClaim'
  | 'answer'
  | 'appointment'
  | 'who'
  | 'call'
  | 'hours'
  | 'sources'
  | 'article'
  | 'conflict'
  | 'disclaimer'
  | 'pair'
> {
  readonly chapters: Texts<'start' | 'prevention' | 'causes' | 'treatments' | 'invasive' | 'studies' | 'glossary'>;
  readonly lists: Texts<ListName>;
  readonly origins: Texts<Exclude<Origin, 'source'>>;
  readonly warningLevels: Texts<WarningLevel>;
  readonly links: Texts<'exercises' | 'studies' | 'treatments' | 'warnings'>;
  readonly types: Texts<Treatment['type']>;
  readonly verdicts: Texts<Verdict>;
  readonly table: Texts<'label' | 'value' | 'deviation' | 'interval'>;
  readonly verified: Texts<DataFacts['verified']>;
  readonly sourceMarks: Texts<NonNullable<Source['status']> | 'disputed'>;
}
