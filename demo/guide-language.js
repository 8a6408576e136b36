// The language switch on the clinic's page, which has no bar: links beside the words that say it is a demo.
import { languageLinks, showLanguage } from './language.js';

document.querySelector('.made-up').append(languageLinks());
showLanguage();
