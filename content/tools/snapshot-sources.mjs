// One source as a line of Markdown. What is not known stays in sight, so that nobody takes it for known.

const remarks = {
  'past-own-expiry': 'past the publisher’s own expiry',
  'sells-treatment': 'the publisher sells treatments for back pain',
};

/** `Hayden and others: Exercise therapy … Cochrane Database of Systematic Reviews, 2021. <https://doi.org/…>` */
export function sourceLine({ authors, publisher, title, journal, year, doi, url, status, conflict, disputed }) {
  const address = doi ? `https://doi.org/${doi}` : url;
  const marks = [remarks[status] ?? status, remarks[conflict] ?? conflict, disputed && 'disputed'].filter(Boolean);
  return [
    `${[authors, publisher].filter(Boolean).join(', ')}: ${title ?? 'title not known'}.`,
    `${[journal, year ?? 'year not known'].filter(Boolean).join(', ')}.`,
    address ? `<${address}>` : 'Address not known.',
    marks.length > 0 && `*(${marks.join('; ')})*`,
  ]
    .filter(Boolean)
    .join(' ');
}
