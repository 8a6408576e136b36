// The engines that the tests of elements run in, each saying whether this machine has it. Nothing is installed here.
import { chromium } from './chromium.mjs';
import { firefox } from './firefox.mjs';
import { webkit } from './webkit.mjs';

export const engines = [chromium, firefox, webkit];
