// Registers <consultation-cta>: `import 'backstride/consultation-cta'`.
import { defineElement } from '../element/define-element.js';
import { ConsultationCtaElement } from './consultation-cta-element.js';

defineElement('consultation-cta', ConsultationCtaElement);

export { ConsultationCtaElement };
