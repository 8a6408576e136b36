import 'backstride/types/solid';
import type { ExerciseCardElement } from 'backstride';

export function Good() {
  let card!: ExerciseCardElement;
  return (
    <>
      <exercise-card
        ref={card}
        class="one"
        classList={{ two: true }}
        data-id="1"
        exercise="plank"
        heading-level={2}
        eager
      />
      <exercise-card
        exercise="plank"
        heading-level="2"
        hold={30}
        reviewed-on="2026-10-01"
        aria-label="Plank"
        on:timer-end={({ detail }) => detail.seconds.toFixed()}
        onClick={({ currentTarget }) => currentTarget.exercise}
      >
        <p slot="footer">Oak Clinic</p>
      </exercise-card>
      <exercise-card attr:exercise="plank" prop:headingLevel={3} />
    </>
  );
}
