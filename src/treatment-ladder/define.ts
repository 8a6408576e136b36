// Registers <treatment-ladder>: `import 'backstride/treatment-ladder'`.
import { defineElement } from '../element/define-element.js';
import { TreatmentLadderElement } from './treatment-ladder-element.js';

defineElement('treatment-ladder', TreatmentLadderElement);

export { TreatmentLadderElement };
