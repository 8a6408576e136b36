// Registers <back-pain-guide> and every element that it is made of: `import 'backstride/back-pain-guide'`.
import '../cause-explainer/define.js';
import '../consultation-cta/define.js';
import { defineElement } from '../element/define-element.js';
import '../exercise-card/define.js';
import '../prevention-plan/define.js';
import '../running-advice/define.js';
import '../treatment-ladder/define.js';
import '../warning-signs/define.js';
import { BackPainGuideElement } from './back-pain-guide-element.js';

defineElement('back-pain-guide', BackPainGuideElement);

export { BackPainGuideElement };
