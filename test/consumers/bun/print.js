// Entries that need no page, and the content API.
import 'backstride';
import 'backstride/define';
import 'backstride/figure';
import 'backstride/vue';
import { openLibrary } from 'backstride/content';
import { exerciseDocument, toText } from 'backstride/html';

const library = await openLibrary('en');
console.log(toText(exerciseDocument(library.exercise('plank'), library)));
