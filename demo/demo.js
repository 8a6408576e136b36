// Starts the demo. Each file below does one thing; all of them use only what the package publishes.
import { offerCopies } from './copy.js';
import { logEvents } from './event-log.js';
import { startPlayground } from './playground.js';

startPlayground();
logEvents(document.querySelector('#stage'), document.querySelector('#log'), document.querySelector('#log-empty'));
offerCopies(document.querySelectorAll('.code button'), document.querySelector('#spoken'));
