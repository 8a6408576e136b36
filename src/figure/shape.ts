// What a picture is made of, for whoever puts it on a page: a string writer, Lit, or a loop that moves it.

/**
 * One closed or open path. A figure always has the same shapes in the same order, whatever its pose, so a moving
 * picture only changes `path` and `transform` of what is there already.
 */
export interface Shape {
  /** Class names for figure-styles.ts, such as `skin far`. */
  readonly class: string;
  /** The `d` of an SVG path, at most two decimals. */
  readonly path: string;
  /** The `transform` of the path, where it has one. */
  readonly transform?: string;
}
