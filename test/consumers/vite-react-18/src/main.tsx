import 'backstride/exercise-card';
import { ExerciseCard } from 'backstride/react';
import { createRoot } from 'react-dom/client';

createRoot(document.querySelector('#app')!).render(
  <>
    <exercise-card exercise="plank" heading-level={2} class="tag" />
    <ExerciseCard
      exercise="superman"
      headingLevel={2}
      eager={false}
      onTimerStart={({ detail }) => console.log(detail.seconds)}
    />
  </>,
);
