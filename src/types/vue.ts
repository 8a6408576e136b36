// Types of our tags for templates of Vue: `import 'backstride/types/vue'` once, anywhere in an app.
import type { HTMLAttributes, PublicProps } from 'vue';
import type { BackstrideTags } from '../generated/framework-types.js';

type CamelCase<Text extends string> = Text extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${CamelCase<Rest>}`
  : Capitalize<Text>;

/** `@timer-end` is `onTimerEnd` to Vue. */
type Handlers<Events> = {
  [Name in keyof Events & string as `on${CamelCase<Name>}`]?: ((event: Events[Name]) => void) | undefined;
};

type VueTags = {
  [Tag in keyof BackstrideTags]: new () => {
    $props: BackstrideTags[Tag]['attributes'] &
      Handlers<BackstrideTags[Tag]['events']> &
      Omit<HTMLAttributes, keyof BackstrideTags[Tag]['attributes']> &
      // Its compiler takes the hyphens out of `data-id`.
      PublicProps & { [Name in `data${string}`]?: unknown };
    $slots: Record<string, () => unknown>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends VueTags {}
  interface HTMLAttributes {
    /** What goes into a slot of our elements has it, and Vue knows it on no tag. */
    slot?: string | undefined;
  }
}
