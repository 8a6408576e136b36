// The entry of one more language for the classic build: all its content files, for backstride.classic.js to find. rollup
// makes of it backstride.classic.<language>.js; nothing else imports this file.
import { files } from './content/all-files.js';
import { addClassicFiles } from './content/classic-files.js';

const [first = ''] = Object.keys(files);
addClassicFiles(first.split('/')[0]!, files);
