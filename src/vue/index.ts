// For the compiler of Vue, which must not look for components where it sees our tags. Knows no Vue.
import '../types/vue.js';
import { isTag } from '../embed/tags.js';

/**
 * Whether `tag` is one of ours: for `compilerOptions` of Vue or of its plug-in for Vite.
 *
 * @param tag the name of a tag, such as `exercise-card`
 */
export const isCustomElement = (tag: string): boolean => isTag(tag);
