// Registers <prevention-plan>: `import 'backstride/prevention-plan'`.
import { defineElement } from '../element/define-element.js';
import { PreventionPlanElement } from './prevention-plan-element.js';

defineElement('prevention-plan', PreventionPlanElement);

export { PreventionPlanElement };
