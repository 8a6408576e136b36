// How sure something is, in one line: the words of the grade, its letter, and what it is graded for.
import type { EvidenceNote } from './exercise.js';

export const gradeLine = ({ grade, gradeText, forText }: Pick<EvidenceNote, 'grade' | 'gradeText' | 'forText'>): string =>
  `${gradeText}${grade === '-' ? '' : ` (${grade})`} ${forText}.`;
