// Registers every element under its own name: `import 'backstride/define'`.
import './consultation-cta/define.js';
import './exercise-card/define.js';
import './warning-signs/define.js';
