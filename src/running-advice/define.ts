// Registers <running-advice>: `import 'backstride/running-advice'`.
import { defineElement } from '../element/define-element.js';
import { RunningAdviceElement } from './running-advice-element.js';

defineElement('running-advice', RunningAdviceElement);

export { RunningAdviceElement };
