// The numbers of a dose are possible, and the dose does not contradict what is said to be missing from the source.
import { names } from '../statements.mjs';

const longestHold = 3600;

export default {
  name: 'dose-is-sane',
  why: 'A slip of the finger in a dose can hurt somebody, and no reader could notice it.',
  check: (content) =>
    (content.facts.exercises ?? []).flatMap(({ file, data }) =>
      problemsOf(data?.dose, names(data?.notStated)).map((problem) => ({ file, ...problem })),
    ),
};

const problemsOf = (dose, notStated) => [
  ...counts(dose),
  ...ranges(dose),
  ...minimumHold(dose?.hold),
  ...contradictions(dose, notStated),
];

function counts(dose) {
  const { sets, repetitions, hold, frequency } = dose ?? {};
  const values = [
    ['dose.sets', sets],
    ['dose.repetitions.min', repetitions?.min],
    ['dose.repetitions.max', repetitions?.max],
    ['dose.frequency.times', frequency?.times],
    ...holdValues(hold),
  ].filter(([, value]) => value !== undefined);
  const wrong = values.filter(([, value]) => !Number.isInteger(value) || value < 1);
  const long = holdValues(hold).filter(([, value]) => value > longestHold);
  return [
    ...wrong.map(([path, value]) => ({
      path,
      problem: `${JSON.stringify(value)} is not a whole number from 1.`,
      mend: path.startsWith('dose.hold') ? 'Write the hold in whole seconds, such as 60.' : 'Write a count, such as 3.',
    })),
    ...long.map(([path, value]) => ({
      path,
      problem: `A hold of ${value} seconds is longer than an hour.`,
      mend: 'A hold is given in seconds: 2 minutes are 120.',
    })),
  ];
}

const holdValues = (hold) => {
  const target = hold?.target;
  const targets =
    target !== null && typeof target === 'object'
      ? [
          ['dose.hold.target.min', target.min],
          ['dose.hold.target.max', target.max],
        ]
      : [['dose.hold.target', target]];
  return [...targets, ['dose.hold.minimum', hold?.minimum]];
};

const ranges = (dose) =>
  [
    ['dose.repetitions', dose?.repetitions],
    ['dose.hold.target', dose?.hold?.target],
  ]
    .filter(([, range]) => range?.min > range?.max)
    .map(([path, { min, max }]) => ({
      path,
      problem: `The range runs backwards: from ${min} to ${max}.`,
      mend: 'The smaller number is min, the larger one max.',
    }));

function minimumHold(hold) {
  if (hold?.minimum === undefined) return [];
  const path = 'dose.hold.minimum';
  const least = hold.target?.min ?? hold.target;
  if (least === undefined) {
    return [
      {
        path,
        problem: `A minimum of ${hold.minimum} s stands without a target.`,
        mend: 'Add hold.target, in seconds.',
      },
    ];
  }
  // What is not a number is reported above.
  if (typeof least !== 'number' || hold.minimum < least) return [];
  return [
    {
      path,
      problem: `The minimum of ${hold.minimum} s is not less than the target of ${least} s.`,
      mend: 'The minimum is what to hold when the target is too much.',
    },
  ];
}

// Only for a dose of the source: our editors may well fill in what the source leaves out.
function contradictions(dose, notStated) {
  if (dose?.basis !== 'source') return [];
  const stated = { sets: dose.sets, repetitions: dose.repetitions, hold: dose.hold?.target, frequency: dose.frequency };
  return notStated
    .filter((name) => stated[name] !== undefined)
    .map((name) => ({
      path: `notStated.${name}`,
      problem: `notStated says the source gives no ${name}, but the dose has one.`,
      mend: `Take "${name}" out of notStated, or out of the dose.`,
    }));
}
