// Registers <cause-explainer>: `import 'backstride/cause-explainer'`.
import { defineElement } from '../element/define-element.js';
import { CauseExplainerElement } from './cause-explainer-element.js';

defineElement('cause-explainer', CauseExplainerElement);

export { CauseExplainerElement };
