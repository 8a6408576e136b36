import { openLibrary } from 'backstride/content';
import { ExerciseCard } from 'backstride/react';
import 'backstride/types/react';

export default async function Page() {
  const plank = (await openLibrary('en')).exercise('plank');
  return (
    <main>
      <ExerciseCard exercise="plank" headingLevel={2} className="tag">
        <p>{plank.summary}</p>
      </ExerciseCard>
      <exercise-card exercise="superman" heading-level="2" />
    </main>
  );
}
