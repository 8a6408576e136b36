// Registers every element under its own name: `import 'backstride/define'`.
import './back-pain-guide/define.js';
import './cause-explainer/define.js';
import './consultation-cta/define.js';
import './exercise-card/define.js';
import './prevention-plan/define.js';
import './running-advice/define.js';
import './treatment-ladder/define.js';
import './warning-signs/define.js';
