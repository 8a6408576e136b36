// One item of any kind but exercises as Markdown: its lists of statements, each with our notes, then what all items end
// with. Codes are put into words here.
import { besideEnglish, blocks, bracketed, endParts, list, part, withSpeaker } from './snapshot-parts.mjs';

/** The lists in the order of showing, with their titles. */
const titles = {
  cautions: 'When to see someone',
  steps: 'Steps',
  outcomes: 'What it may show',
  actions: 'What to do',
  aims: 'What for',
  reasons: 'Why, as the source puts it',
  avoid: 'Avoid',
  aka: 'Other names',
  explanation: 'What there is to know',
  groups: 'Who',
  methods: 'How',
  signs: 'What to look for',
  symptoms: 'What it feels like',
  contributors: 'What adds to it, as the source says',
  factors: 'What it depends on',
  goals: 'Goals',
  examples: 'What may lie behind it',
  results: 'What came out',
  limits: 'What it cannot show',
  techniques: 'Ways of doing it',
  classes: 'Classes of medicine',
  agents: 'Cold and heat',
  purposes: 'What it is for, as the source says',
  background: 'Background, as the clinic tells it',
  outlook: 'What usually follows',
  harms: 'Harms',
  modes: 'Ways',
  urgencies: 'How urgent',
  bring: 'What to bring',
  questions: 'What to ask',
};

const links = {
  exercises: 'Exercises',
  treatments: 'Treatments',
  studies: 'Studies',
  advice: 'Advice',
  warnings: 'Warning signs',
};

const verdicts = {
  supported: 'supported',
  overstated: 'says more than is known',
  unsupported: 'nothing supports it',
  'contradicted-in-part': 'contradicted in part',
};

const stages = { conservative: 'counted as conservative by the source' };

/** Where an item stands in the file. Two kinds may share an id. */
export const anchorOf = ({ kind, id }) => `${kind}-${id}`;

/** What heads an item: its name, or its id where it has none. */
export const headingOf = ({ name, id }) =>
  name ?? id.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase());

export const itemText = (item) =>
  blocks(
    `<a id="${anchorOf(item)}"></a>\n\n## ${headingOf(item)}`,
    [...aboutLine(item), `id \`${item.id}\``].join(' · '),
    item.summary,
    item.text,
    item.kind !== 'warning' && besideEnglish(item.english).trim(),
    Object.entries(titles).map(([name, title]) => listText(item, name, title)),
    (item.data ?? []).map(dataText),
    part('Benefits, as the clinic lists them', blocks((item.benefits ?? []).map(claimBlock))),
    part('Claims', blocks((item.claims ?? []).map(claimBlock))),
    part('Leads to', list(linkLines(item))),
    endParts(item),
  );

/** A claim is one block: what is said, by whom, and our answer. */
export const claimText = (claim) =>
  blocks(
    `<a id="${anchorOf(claim)}"></a>\n\n## ${claim.name}`,
    `id \`${claim.id}\``,
    claimBlock(claim),
    endParts(claim),
  );

function claimBlock({ claimant, conflict, text, parts, answer, verdict }) {
  const lines = [
    `**Claim** *(by ${claimant}${conflict ? ', which sells what it speaks of' : ''})***:** ${text}`,
    ...parts.map((one) => `${one.text} ${bracketed([verdicts[one.verdict]]) || ''}`.trim()),
    `**Our answer** *(${verdicts[verdict]})***:** ${answer}`,
  ];
  return lines.map((line) => `> ${line}`).join('\n>\n');
}

const aboutLine = ({ kind, order, type, stage, design, n }) =>
  [
    kind === 'treatment' && `Step ${order}`,
    type,
    stages[stage],
    design,
    n && `${n.toLocaleString('en')} people`,
  ].filter(Boolean);

function listText(item, name, title) {
  // The outcomes of a study are codes.
  const statements = (item[name] ?? []).filter(({ text }) => text);
  if (statements.length === 0) return '';
  const lines = statements.map(withSpeaker);
  const numbered = name === 'steps' ? lines.map((line, index) => `${index + 1}. ${line}`).join('\n') : list(lines);
  const notes = (item.notes ?? []).filter(({ placement }) => placement === name);
  return blocks(
    `### ${title}`,
    numbered,
    notes.map(({ text }) => `*Our note:* ${text}`),
  );
}

const linkLines = (item) => [
  ...(item.selfCheck ? [`Check at home: ${headingOf({ id: item.selfCheck })}`] : []),
  ...Object.entries(links)
    .filter(([kind]) => item[kind]?.length > 0)
    .map(([kind, title]) => `${title}: ${item[kind].map(({ name }) => name).join('; ')}`),
];

/** The numbers of a chart as a table. */
function dataText({ text, points, verified }) {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  const rows = points.map(({ label, valueText, sdText = '', intervalText = '' }) => [
    label,
    valueText,
    sdText,
    intervalText,
  ]);
  return blocks(
    `### Chart: ${text}`,
    [row(['', 'value', 'standard deviation', 'interval']), row(['---', '--:', '--:', '--:']), ...rows.map(row)].join(
      '\n',
    ),
    verified === 'primary' ? 'Read in the paper.' : 'Read in a copy of the paper.',
  );
}

export function warningsText(warnings) {
  const levels = [...new Set(warnings.map(({ level }) => level))];
  return blocks(
    levels.map((level) => {
      const signs = warnings.filter((warning) => warning.level === level);
      const english = signs[0].english?.levelText;
      return blocks(
        `## ${signs[0].levelText} …`,
        english && `*In English, too:* ${english} …`,
        list(signs.map(signLine)),
      );
    }),
    `${warnings[0].reviewText} The source article names no emergency sign; these are from guidelines and health services.`,
  );
}

const signLine = ({ text, pointsTo, sources, english }) =>
  `… ${text}. ${bracketed([`can point to ${pointsTo.join(', ').replaceAll('-', ' ')}`, sources.map(({ publisher }) => publisher).join(', ')])}${besideEnglish(english && `… ${english.text}.`)}`;

export const glossaryText = (terms) =>
  list(terms.map(({ name, text, forms }) => `**${name}** (${forms.join(', ')}): ${text}`));
