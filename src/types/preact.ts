// Types of our tags for JSX of Preact: `import 'backstride/types/preact'` once, anywhere in an app.
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { BackstrideTags } from '../generated/framework-types.js';
import type { Handlers } from './handlers.js';

type PreactTags = {
  [Tag in keyof BackstrideTags]: BackstrideTags[Tag]['attributes'] &
    Handlers<BackstrideTags[Tag]['events']> &
    Omit<HTMLAttributes<BackstrideTags[Tag]['element']>, keyof BackstrideTags[Tag]['attributes']> &
    ClassAttributes<BackstrideTags[Tag]['element']>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactTags {}
  }
}
