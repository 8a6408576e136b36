import 'backstride/exercise-card';
import { render } from 'preact';

render(
  <>
    <exercise-card
      exercise="plank"
      heading-level={2}
      class="tag"
      ontimer-start={({ detail }) => console.log(detail.seconds)}
    />
    <exercise-card exercise="superman" headingLevel="2" />
  </>,
  document.querySelector('#app')!,
);
