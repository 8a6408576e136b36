// Starts the demo. Each file below does one thing; all of them use only what the package publishes.
import { offerCopies } from './copy.js';
import { logEvents } from './event-log.js';
import { startPageSettings } from './page-settings.js';
import { startPlayground } from './playground.js';

startPageSettings(document.querySelector('#page-settings'));
startPlayground();
logEvents(document.querySelector('#stage'), document.querySelector('#log'), document.querySelector('#log-empty'));
offerCopies(document.querySelectorAll('[data-copy]'), document.querySelector('#spoken'));
