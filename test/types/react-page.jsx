// A page that a server writes with React and a browser takes over: react-hydration.test.mjs does both with this file.
import 'backstride/exercise-card';
import { ConsultationCta, ExerciseCard } from 'backstride/react';
import { useState } from 'react';

export function Page() {
  const [started, setStarted] = useState('none');
  const [level, setLevel] = useState(2);
  return (
    <main>
      <ExerciseCard
        exercise="plank"
        headingLevel={level}
        className="mine"
        data-id="1"
        onTimerStart={({ detail }) => setStarted(detail.exercise)}
      >
        <p>Our own words.</p>
      </ExerciseCard>
      <ExerciseCard exercise="superman" heading-level="4" eager={false} hold="30" />
      <ConsultationCta provider="Oak Clinic" newTab href="/book" />
      <exercise-card exercise="supine-twist" heading-level="5" class="tag" />
      <p id="started">{started}</p>
      <button onClick={() => setLevel(3)}>Deeper</button>
    </main>
  );
}
