// A check by a clinician has a name, a role and a day.
import { items } from '../statements.mjs';

export default {
  name: 'review-is-signed',
  why: '"Checked by a clinician" is a promise to the reader, and somebody must stand behind it.',
  check: (content) => items(content).flatMap(({ file, data }) => problemsOf(file, data?.review)),
};

function problemsOf(file, review) {
  const unsigned =
    review?.status === 'reviewed'
      ? [
          ['by.name', review.by?.name, 'the name of the clinician'],
          ['by.role', review.by?.role, 'the role of the clinician, such as physiotherapist'],
          ['on', review.on, 'the day of the check, such as 2026-11-30'],
        ]
          .filter(([, value]) => typeof value !== 'string' || value.trim() === '')
          .map(([path, , what]) => ({
            file,
            path: `review.${path}`,
            problem: `The review says "reviewed", but ${path} is missing.`,
            mend: `Add ${what}, or go back to "draft".`,
          }))
      : [];
  const wrongDays = ['on', 'next']
    .filter((name) => typeof review?.[name] === 'string' && !isDay(review[name]))
    .map((name) => ({
      file,
      path: `review.${name}`,
      problem: `"${review[name]}" is not a day of the calendar.`,
      mend: 'Write year-month-day, such as 2026-11-30.',
    }));
  return [...unsigned, ...wrongDays];
}

// The calendar has no 31 June, though it looks like a date.
function isDay(text) {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
