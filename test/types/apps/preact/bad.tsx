import 'backstride/types/preact';

export const tag = <exercise-card exercise="plonk" />;
export const variant = <exercise-card exercise="plank" variant="tiny" />;
export const event = <exercise-card ontimer-end={({ detail }) => detail.minutes} />;
export const cause = <cause-explainer cause="hyperlordosus" />;
export const unknown = <exercise-card excercise="plank" />;
