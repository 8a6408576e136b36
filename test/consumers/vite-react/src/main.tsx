import 'backstride/exercise-card';
import { ExerciseCard } from 'backstride/react';
import { createRoot } from 'react-dom/client';

createRoot(document.querySelector('#app')!).render(
  <>
    <exercise-card exercise="plank" headingLevel={2} className="tag" />
    <ExerciseCard exercise="superman" heading-level="2" onTimerStart={({ detail }) => console.log(detail.seconds)} />
  </>,
);
