// A study as a document: who, how, what came out, what it cannot show, and its numbers as tables.
import type { Library } from '../content/library.js';
import type { Study, StudyData } from '../content/study.js';
import { paragraph, section, type Content, type Section, type Table } from './document.js';
import { evidenceSection, framed, notStatedSection, sectionId } from './frame.js';
import { shortSource } from './sources.js';
import { statements } from './statements.js';

/** One study alone. */
export const studyDocument = (study: Study, library: Library): Section =>
  framed(study, library, {
    heading: study.name,
    summary: study.summary,
    contents: studyContents(study, library),
  });

/** A study as a part of a longer document. */
export const studySection = (study: Study, library: Library): Section =>
  section(study.name, [paragraph(study.summary), studyContents(study, library)], sectionId(study))!;

const studyContents = (study: Study, library: Library): Content[] => [
  paragraph(library.labels.paper, shortSource(study.source)),
  statements(study, library.labels, 'groups', 'methods', 'results'),
  // Limits stand before the numbers: nobody should read a table without them.
  statements(study, library.labels, 'limits'),
  section(
    library.labels.numbers,
    study.data.map((data) => [dataTable(data, library), paragraph(library.labels.verified[data.verified])]),
  ),
  evidenceSection(study, library),
  notStatedSection(study, library),
];

/** Columns that no row fills are left out. */
function dataTable({ text, points }: StudyData, { labels }: Library): Table {
  const columns = [
    { head: labels.table.label, cells: points.map(({ label }) => label) },
    { head: labels.table.value, cells: points.map(({ valueText }) => valueText) },
    { head: labels.table.deviation, cells: points.map(({ sdText = '' }) => sdText) },
    { head: labels.table.interval, cells: points.map(({ intervalText = '' }) => intervalText) },
  ].filter(({ cells }) => cells.some(Boolean));
  return {
    type: 'table',
    caption: text,
    head: columns.map(({ head }) => head),
    rows: points.map((_, row) => columns.map(({ cells }) => cells[row]!)),
  };
}
