// Registers every element under its own name: `import 'backstride/define'`.
import './exercise-card/define.js';
import './prevention-plan/define.js';
import './running-advice/define.js';
