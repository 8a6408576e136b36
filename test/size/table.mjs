// The size table of the README: written from measured figures, and read back to be checked against them.
// A kB is 1000 bytes.
const start = '<!-- size:start -->';
const end = '<!-- size:end -->';

const inKilobytes = (bytes) => (bytes / 1000).toFixed(2);

export const table = (rows) =>
  [
    '| what | minified | gzip | brotli |',
    '| --- | --: | --: | --: |',
    ...Object.values(rows).map(
      ({ what, min, gzip, brotli }) => `| ${what} | ${[min, gzip, brotli].map(inKilobytes).join(' | ')} |`,
    ),
    '',
    'In kB of 1000 bytes. Written by `npm run size -- --write`.',
  ].join('\n');

/** The README with the table between its two marks. */
export function withTable(readme, rows) {
  const [before, rest] = readme.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`README.md lacks ${start} and ${end}`);
  return `${before}${start}\n\n${table(rows)}\n\n${end}${after}`;
}

/** What the README says: `{ what, min, gzip, brotli }` in bytes for each row. */
export function readTable(readme) {
  const lines = readme.split(start)[1]?.split(end)[0].split('\n') ?? [];
  return lines
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells.length === 6 && /^\d/.test(cells[2]))
    .map(([, what, ...numbers]) => {
      const [min, gzip, brotli] = numbers.map((number) => Math.round(Number(number) * 1000));
      return { what, min, gzip, brotli };
    });
}
