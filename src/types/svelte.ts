// Types of our tags for Svelte: `import 'backstride/types/svelte'` once, anywhere in an app.
import type { HTMLAttributes } from 'svelte/elements';
import type { BackstrideTags } from '../generated/framework-types.js';

type Handlers<Events> = {
  [Name in keyof Events & string as `on${Name}` | `on:${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

type SvelteTags = {
  [Tag in keyof BackstrideTags]: BackstrideTags[Tag]['attributes'] &
    Handlers<BackstrideTags[Tag]['events']> &
    Omit<HTMLAttributes<BackstrideTags[Tag]['element']>, keyof BackstrideTags[Tag]['attributes']>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteTags {}
}
