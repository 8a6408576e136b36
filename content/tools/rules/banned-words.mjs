// No words of promise in a text for readers, but where a claim is told with who makes it. One list per language; a
// language without a list is not checked.
import { arabicWord, withoutVowelMarks } from '../arabic-words.mjs';
import { texts, wordsFiles } from '../words-files.mjs';

// A word begins and ends where letters do.
const wholeWord = ([pattern, mend]) => [new RegExp(`(?<!\\p{L})(?:${pattern.source})(?!\\p{L})`, 'iu'), mend];

const mayHelp = 'Say for whom, how large and how sure. "May help a little" is honest.';
const bannedByLanguage = {
  ar: [
    [arabicWord('[يت]?شفي', 'شفاء', 'شافي?ة?'), mayHelp],
    [arabicWord('[يت]جدد', '[يت]تجدد', 'تجديد', 'متجددة?'), mayHelp],
    [arabicWord('(?:[يت]عيد|إعادة|استعادة) (?:ال)?شباب'), mayHelp],
    [arabicWord('[يت]ضمن', 'ضمان', 'مضمونة?'), 'Nobody can guarantee an outcome. Take the word out.'],
    [arabicWord('مثبتة?', '[أا]?ثبتت?'), 'Say what the studies found, and how sure they are.'],
    [arabicWord('معجزة', 'معجزات', 'ثورية?', 'غير مسبوقة?'), 'Take the word out.'],
    [arabicWord('خال(?:ي|ية|يا)? من ال(?:[أا]لم|آلام)'), 'Say how much less pain people had, and for how long.'],
    [/(?:بلا|بدون|دون|لا) (?:أي )?آثار جانبية/, 'Say which side effects are known.'],
    [arabicWord('آمنة?', 'آمنا', 'أمان', 'مأمونة?'), 'Nothing is safe for everybody. Say what can go wrong.'],
    [arabicWord('(?:راحة|تخفيفا?|تسكينا?|تحسنا?) دائم[اة]?'), 'Say how long the relief lasted in studies.'],
    [arabicWord('[يت]منع', '[يت]قي'), 'Write "may lower the chance of".'],
  ].map(wholeWord),
  en: [
    [/cur(e|es|ed|ing)/, mayHelp],
    [/heal(s|ed|ing)? your discs?/, mayHelp],
    [/regenerat(e|es|ed|ing|ion|ive)/, mayHelp],
    [/rejuvenat(e|es|ed|ing|ion)/, mayHelp],
    [/guarantee(s|d|ing)?/, 'Nobody can guarantee an outcome. Take the word out.'],
    [/proven/, 'Say what the studies found, and how sure they are.'],
    [/break-?throughs?/, 'Take the word out.'],
    [/miracles?/, 'Take the word out.'],
    [/pain[-\s]free/, 'Say how much less pain people had, and for how long.'],
    [/no side[-\s]effects?/, 'Say which side effects are known.'],
    [/safe(ly)?/, 'Nothing is safe for everybody. Say what can go wrong.'],
    [/permanent relief/, 'Say how long the relief lasted in studies.'],
    [/prevents/, 'Write "may lower the chance of".'],
  ].map(wholeWord),
  es: [
    [/cura(n|r|rá|do|da|dos|das|ción)?/, mayHelp],
    [/sana(n|r|rá)? (el|los|su|sus) discos?/, mayHelp],
    [/regenera\p{L}*/, mayHelp],
    [/rejuvenec\p{L}*/, mayHelp],
    [/garantiz\p{L}*|garant[ií]as?/, 'Nobody can guarantee an outcome. Take the word out.'],
    [/comprobad[oa]s?|eficacia probada|está(n)? probad[oa]s?/, 'Say what the studies found, and how sure they are.'],
    [/demostrad[oa]s?/, 'Say what the studies found, and how sure they are.'],
    [/revolucionari[oa]s?/, 'Take the word out.'],
    [/milagr(o|os|oso|osa|osos|osas)/, 'Take the word out.'],
    [/libres? de dolor/, 'Say how much less pain people had, and for how long.'],
    [/sin efectos secundarios/, 'Say which side effects are known.'],
    [/segur[oa]s?|inocu[oa]s?|sin riesgos?/, 'Nothing is safe for everybody. Say what can go wrong.'],
    [/alivio (permanente|definitivo|duradero)/, 'Say how long the relief lasted in studies.'],
    [/previenen?/, 'Write "may lower the chance of".'],
  ].map(wholeWord),
  de: [
    [/geheilt|heilbar|heilmittel|heilt|kuriert?/, mayHelp],
    [/bandscheiben? zu heilen|heilung (der|ihrer) bandscheiben?/, mayHelp],
    [/regenerier(t|en|end|te)|regeneration|regenerativ(e[mnrs]?)?/, mayHelp],
    [/verjüng(t|en|end|te|ung)/, mayHelp],
    [/garantie(rt|ren|n)?/, 'Nobody can guarantee an outcome. Take the word out.'],
    [/(bewiesen|erwiesen)(e[mnrs]?|ermaßen)?/, 'Say what the studies found, and how sure they are.'],
    [/durchbr(uch|üche)|bahnbrechend(e[mnrs]?)?/, 'Take the word out.'],
    [/wunder(mittel|bar|heilung)?/, 'Take the word out.'],
    [/(schmerz|beschwerde)frei(e[mnrs]?|heit)?/, 'Say how much less pain people had, and for how long.'],
    [/(keine|ohne) nebenwirkungen|nebenwirkungs(frei|arm)(e[mnrs]?)?/, 'Say which side effects are known.'],
    // "Sicher" is also "sure", which the words need to say how sure research is.
    [
      /ungefährlich|gefahrlos|risikolos|risikofrei|unbedenklich|völlig sicher/,
      'Nothing is safe for everybody. Say what can go wrong.',
    ],
    [
      /(dauerhafte?|anhaltende|bleibende) (linderung|besserung|erleichterung)/,
      'Say how long the relief lasted in studies.',
    ],
    [/verhindert|verhütet|beugt( \p{L}+)* vor/, 'Write that it "senkt vielleicht das Risiko".'],
  ].map(wholeWord),
};

export default {
  name: 'banned-words',
  why: 'Promises sell treatments and hurt people who believe them. The verb follows the evidence.',
  check: (content) =>
    wordsFiles(content).flatMap(({ file, data, language, kind }) =>
      texts(data)
        .filter(({ keys }) => !(kind === 'claims' && ['text', 'parts'].includes(keys[0])))
        .flatMap(({ path, text }) =>
          (bannedByLanguage[language] ?? []).flatMap(([pattern, mend]) => {
            const found = withoutVowelMarks(text).match(pattern);
            return found ? [{ file, path, problem: `The text promises too much: "${found[0]}".`, mend }] : [];
          }),
        ),
    ),
};
