// Registers <exercise-card>: `import 'backstride/exercise-card'`.
import { defineElement } from '../element/define-element.js';
import { ExerciseCardElement } from './exercise-card-element.js';

defineElement('exercise-card', ExerciseCardElement);

export { ExerciseCardElement };
