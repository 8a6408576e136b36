import 'backstride/types/react';
import { useRef } from 'react';
import type { ExerciseCardElement } from 'backstride';
import { ConsultationCta, ExerciseCard, type BackstrideProps } from 'backstride/react';

const shared: BackstrideProps<'exercise-card'> = { exercise: 'superman', lang: 'de' };

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
      <ExerciseCard {...shared} key="component" ref={card} className="three" data-id="3" heading-level="2" />
      <ExerciseCard
        exercise="plank"
        class="four"
        headingLevel={2}
        hold="30"
        eager
        onTimerEnd={(event) => event.detail.side}
      >
        Plank
      </ExerciseCard>
      <ConsultationCta href="/book" newTab onConsultationRequest={(event) => event.preventDefault()} />
    </>
  );
}
