import 'backstride/types/react';
import { CauseExplainer, ExerciseCard } from 'backstride/react';

export const tag = <exercise-card exercise="plonk" />;
export const variant = <exercise-card exercise="plank" variant="tiny" />;
export const event = <exercise-card ontimer-end={({ detail }) => detail.minutes} />;
export const component = <ExerciseCard exercise="plunk" />;
export const cause = <CauseExplainer cause="hyperlordosus" />;
export const unknown = <ExerciseCard excercise="plank" />;
