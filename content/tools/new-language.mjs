// What a new language begins with: the English words in a folder of its own, with the plural forms that the language
// has. Pure: content in, JSON by file out.
import { isPlural, pluralCategories } from './plural-texts.mjs';
import { schemaReference } from './schemas.mjs';
import { wordsFiles } from './words-files.mjs';

/** @returns {Record<string, object>} path below content/ → what the file holds */
export function newLanguage(tag, content) {
  const { name, direction } = describe(tag);
  const here = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const forms = pluralCategories.filter((form) => here.includes(form));
  const copies = wordsFiles(content)
    .filter(({ language }) => language === 'en')
    .map(({ file, data }) => [file.replace('/en/', `/${tag}/`), withForms(data, forms)]);
  const own = (id, data) => {
    const file = `words/${tag}/${id}.json`;
    return [file, { $schema: schemaReference(file), ...data }];
  };
  return Object.fromEntries([
    ...copies,
    own('language', { tag, name, direction, status: 'machine' }),
    own('terms', { address: '', notes: [], sides: [], terms: [] }),
  ]);
}

function describe(tag) {
  const known =
    /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(tag) && Intl.PluralRules.supportedLocalesOf(tag).length > 0;
  if (!known)
    throw new Error(`"${tag}" is no language tag that this machine knows; tags look like fr, pt-BR or zh-Hant.`);
  const locale = new Intl.Locale(tag);
  return {
    name: new Intl.DisplayNames(tag, { type: 'language' }).of(tag),
    direction: (locale.getTextInfo?.() ?? locale.textInfo).direction,
  };
}

/** Each group of plural forms with those of the language. English has `other` and may have `one`. */
function withForms(value, forms) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  if (isPlural(value)) return Object.fromEntries(forms.map((form) => [form, value[form] ?? value.other]));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withForms(each, forms)]));
}
