import 'backstride/types/solid';

export const tag = <exercise-card exercise="plonk" />;
export const variant = <exercise-card exercise="plank" variant="tiny" />;
export const event = <exercise-card on:timer-end={({ detail }) => detail.minutes} />;
export const cause = <cause-explainer attr:cause="hyperlordosus" />;
export const camel = <exercise-card headingLevel={2} />;
export const unknown = <exercise-card excercise="plank" />;
