// Medicines go by their class: no product, no amount, no brand. The names are those of several languages.
import { arabicWord, withoutVowelMarks } from '../arabic-words.mjs';
import { quantities } from '../quantities.mjs';
import { texts, wordsFiles } from '../words-files.mjs';

const products = [
  'paracetamol acetaminophen tylenol panadol ibuprofen ibuprofeno advil nurofen motrin naproxen naproxeno aleve',
  'diclofenac diclofenaco voltaren voltarol aspirin aspirina celecoxib etoricoxib meloxicam ketoprofen tramadol codeine',
  'codeína oxycodone oxycontin morphine morfina fentanyl hydrocodone vicodin percocet tapentadol buprenorphine diazepam',
  'valium cyclobenzaprine flexeril methocarbamol baclofen tizanidine carisoprodol gabapentin pregabalin lyrica',
  'duloxetine cymbalta amitriptyline olanzapine quetiapine risperidone haloperidol cortisone prednisone prednisolone',
  'dexamethasone triamcinolone methylprednisolone betamethasone',
  'acetaminofén metamizol nolotil dipirona oxicodona fentanilo hidrocodona buprenorfina ciclobenzaprina metocarbamol',
  'baclofeno tizanidina gabapentina pregabalina duloxetina amitriptilina cortisona prednisona prednisolona dexametasona',
  'acetylsalicylsäure ass metamizol novalgin tilidin oxycodon morphin fentanyl hydromorphon buprenorphin codein',
  'tolperison methocarbamol pridinol orphenadrin cortison prednisolon dexamethason triamcinolon betamethason',
]
  .join(' ')
  .split(' ');

const arabicProducts = [
  'باراسيتامول أسيتامينوفين تايلينول بانادول أدول [إا]يبوبروفين بروفين أدفيل نابروكسين ديكلوفيناك فولتارين كاتافلام',
  'أسبرين سيليكوكسيب إيتوريكوكسيب ميلوكسيكام كيتوبروفين ترامادول كودايين أوكسيكودون مورفين فنتانيل هيدروكودون',
  'تابنتادول بوبرينورفين ديازيبام فاليوم باكلوفين تيزانيدين جابابنتين غابابنتين بريغابالين بريجابالين ليريكا',
  'دولوكسيتين أميتريبتيلين أولانزابين كويتيابين ريسبيريدون هالوبيريدول كورتيزون بريدنيزون بريدنيزولون ديكساميثازون',
]
  .join(' ')
  .split(' ');

const product = new RegExp(
  `(?<!\\p{L})(${products.join('|')}|${arabicWord(...arabicProducts).source})(?!\\p{L})`,
  'iu',
);

export default {
  name: 'no-medicine-products',
  why: 'Which medicine, and how much, is for a doctor or a pharmacist who knows the reader.',
  check: (content) => [...productNames(content), ...amounts(content)],
};

const productNames = (content) =>
  wordsFiles(content).flatMap(({ file, data }) =>
    texts(data).flatMap(({ path, text }) => {
      const found = withoutVowelMarks(text).match(product);
      if (!found) return [];
      return [{ file, path, problem: `The text names a medicine: "${found[0]}".`, mend: 'Name its class only.' }];
    }),
  );

const amounts = (content) =>
  (content.facts.treatments ?? [])
    .filter(({ data }) => data?.type === 'medicine')
    .flatMap(({ file, data }) =>
      Object.keys(quantities(data)).map((name) => ({
        file,
        path: name,
        problem: 'A medicine has a number here.',
        mend: 'Take it out. The source gives no amount, and neither do we.',
      })),
    );
