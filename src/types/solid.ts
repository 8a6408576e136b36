// Types of our tags for JSX of Solid: `import 'backstride/types/solid'` once, anywhere in an app.
import type { JSX as Solid } from 'solid-js';
import type { BackstrideTags } from '../generated/framework-types.js';

type Handlers<Events> = {
  [Name in keyof Events & string as `on:${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

/** Solid's own ways to say that an attribute or a property is meant. */
type Prefixed<Attributes> = {
  [Name in keyof Attributes & string as `attr:${Name}` | `prop:${Name}`]?: Attributes[Name];
};

/** Solid would set `headingLevel` as `headinglevel`; `heading-level` and `prop:headingLevel` arrive. */
type Arriving<Attributes> = {
  [Name in keyof Attributes as Name extends Lowercase<Name & string> ? Name : never]: Attributes[Name];
};

type SolidTags = {
  [Tag in keyof BackstrideTags]: Arriving<BackstrideTags[Tag]['attributes']> &
    Prefixed<BackstrideTags[Tag]['attributes']> &
    Handlers<BackstrideTags[Tag]['events']> &
    Omit<Solid.HTMLAttributes<BackstrideTags[Tag]['element']>, keyof BackstrideTags[Tag]['attributes']>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidTags {}
  }
}
