// A text in JSON-LD that may stand in English too: where it is urgent and no person has checked its translation.

interface EnglishText {
  readonly '@language': 'en';
  readonly '@value': string;
}

export const withEnglish = (text: string, english: string | undefined): string | readonly [string, EnglishText] =>
  english === undefined ? text : [text, { '@language': 'en', '@value': english }];
