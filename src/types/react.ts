// Types of our tags for JSX of React: `import 'backstride/types/react'` once, anywhere in an app.
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { BackstrideTags } from '../generated/framework-types.js';
import type { Handlers } from './handlers.js';

type ReactTags = {
  [Tag in keyof BackstrideTags]: BackstrideTags[Tag]['attributes'] &
    Handlers<BackstrideTags[Tag]['events']> &
    Omit<HTMLAttributes<BackstrideTags[Tag]['element']>, keyof BackstrideTags[Tag]['attributes']> &
    ClassAttributes<BackstrideTags[Tag]['element']> & { class?: string | undefined };
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactTags {}
  }
}
