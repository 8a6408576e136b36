import 'backstride/exercise-card';
import { render } from 'solid-js/web';

render(
  () => (
    <>
      <exercise-card
        exercise="plank"
        heading-level={2}
        class="tag"
        on:timer-start={({ detail }) => console.log(detail.seconds)}
      />
      <exercise-card exercise="superman" attr:heading-level="2" />
    </>
  ),
  document.querySelector('#app')!,
);
