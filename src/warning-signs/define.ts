// Registers <warning-signs>: `import 'backstride/warning-signs'`.
import { defineElement } from '../element/define-element.js';
import { WarningSignsElement } from './warning-signs-element.js';

defineElement('warning-signs', WarningSignsElement);

export { WarningSignsElement };
