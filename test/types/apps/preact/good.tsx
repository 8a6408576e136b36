import 'backstride/types/preact';
import { useRef } from 'preact/hooks';
import type { ExerciseCardElement } from 'backstride';

export function Good() {
  const card = useRef<ExerciseCardElement>(null);
  return (
    <>
      <exercise-card key="tag" ref={card} class="one" data-id="1" exercise="plank" heading-level={2} eager />
      <exercise-card
        className="two"
        exercise="plank"
        headingLevel="2"
        hold={30}
        reviewed-on="2026-10-01"
        aria-label="Plank"
        ontimer-end={({ detail }) => detail.seconds.toFixed()}
        onClick={({ currentTarget }) => currentTarget.exercise}
      >
        <p slot="footer">Oak Clinic</p>
      </exercise-card>
    </>
  );
}
