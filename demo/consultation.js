// The page of <consultation-cta>: its clinics are made up, so nothing leads to them. What would have been asked is listed.
import { logEvents } from './event-log.js';

document.addEventListener('consultation-request', (event) => event.preventDefault());
document.addEventListener('submit', (event) => event.preventDefault());
logEvents(document, document.querySelector('#log'), document.querySelector('#log-empty'));
