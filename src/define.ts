// Registers every element under its own name: `import 'backstride/define'`.
import { defineElements } from './define-elements.js';

defineElements();
