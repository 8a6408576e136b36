// The shape of content/facts/figures: one exercise as poses, in no language. Types only. Knows no Lit and no page.
//
// Units: a person is 200 tall. Points are [x, height above the floor]. Angles are absolute degrees: 0 points right,
// 90 up, counter-clockwise, so that a straight line between two values is the way a limb really takes.
// The figure faces right; its front is a quarter turn clockwise from the direction of the spine.

/** [x, height above the floor]; seen from above, height is the distance upwards on the page. */
export type Point = readonly [x: number, height: number];

/** Where the viewer stands: beside the person, or above a person who lies down. */
export type View = 'side' | 'above';

/** One of the people in the pictures. */
export type Look = 'short-hair' | 'bun' | 'curls' | 'grey-hair' | 'headscarf';

/** A region of the body that a picture points out. */
export type Region =
  | 'low-back'
  | 'upper-back'
  | 'abdominals'
  | 'buttock'
  | 'hip-flexors'
  | 'hamstrings'
  | 'quadriceps'
  | 'calf'
  | 'shoulder'
  | 'flank';

interface AnyLimb {
  /** The angle of the hand or the foot. Default: a hand goes on along the forearm, a foot stands square to the shin. */
  readonly end?: number;
  /** How far a foot faces the viewer: 0 from its side (default), 1 from above its instep. */
  readonly endTurn?: number;
  /** How far the toes are bent up, in degrees. */
  readonly toes?: number;
  /** How long the bones look from here, as parts of their true length. Default: all of it. */
  readonly foreshortening?: readonly [upper: number, lower: number, end?: number];
  /** Moves the root of the limb, as a shoulder does that reaches. */
  readonly shift?: Point;
}

/** A limb by its angles. */
export interface FreeLimb extends AnyLimb {
  readonly upper: number;
  readonly lower: number;
}

/**
 * A limb whose wrist or ankle stays on a point, whatever the body does. A point out of reach is reached for. Only from
 * the side, because knees and elbows bend the way they are seen to bend there.
 */
export interface PinnedLimb extends AnyLimb {
  readonly pin: Point;
}

export type Limb = FreeLimb | PinnedLimb;

/**
 * One position of the whole body. From the side we see the person's right, so near limbs are the right ones; from above
 * near is the person's left, and highlights with a side lie on the right. A mirror image turns all of this round.
 */
export interface Pose {
  readonly hips: Point;
  /** The angles of pelvis, lumbar spine and ribs. */
  readonly spine: readonly [pelvis: number, lumbar: number, ribs: number];
  readonly neck: number;
  readonly head: number;
  readonly nearArm: Limb;
  readonly farArm: Limb;
  readonly nearLeg: Limb;
  readonly farLeg: Limb;
  /** How far pelvis and ribs face the viewer: 0 from the side, 1 from the front. Default: as the view has it. */
  readonly turn?: readonly [pelvis: number, ribs: number];
  /** Where the eyes look, seen from the front: −1 to the figure's right, 0 ahead (default), 1 to its left. */
  readonly gaze?: number;
  /** Where the moving prop is, such as a roller. */
  readonly prop?: Point;
}

/** An arrow from `from` to `to`, bent towards `via`: the movement that begins here. */
export interface Arrow {
  readonly from: Point;
  readonly via: Point;
  readonly to: Point;
}

/** A position as it is drawn. Every keyframe but the first inherits from the first what it leaves out. */
export interface DrawnKeyframe extends Partial<Pose> {
  /** Never inherited: they show the movement that begins at this keyframe, and only in stills. */
  readonly arrows?: readonly Arrow[];
}

/** A position that the picture shows. */
export interface Keyframe extends DrawnKeyframe {
  /** Names the keyframe for its alternative text, such as `forearms-down`. */
  readonly id: string;
  /**
   * Ids of the steps of the exercise that it shows, as it is or mirrored; the card marks them. The first of them that has
   * a side is the one that the picture shows when nobody asks for its mirror image.
   */
  readonly steps?: readonly string[];
}

/** A part of the body, from behind to before. */
export type Layer = 'far-arm' | 'far-leg' | 'torso' | 'near-leg' | 'head' | 'near-arm';

/** Things in the picture. Distances in units; a mat lies along x from the side, and as `along` says from above. */
export type Prop =
  | { readonly kind: 'mat'; readonly from: number; readonly to: number; readonly along?: 'x' | 'y' }
  | { readonly kind: 'wall'; readonly x: number }
  | { readonly kind: 'step'; readonly x: number; readonly width: number; readonly height: number }
  | { readonly kind: 'ball'; readonly at: Point; readonly radius: number }
  | { readonly kind: 'roller'; readonly radius: number }
  | { readonly kind: 'towel' }
  | { readonly kind: 'pillow'; readonly at: Point; readonly width: number; readonly height: number };

/** One exercise as it is drawn. */
export interface DrawnFigure {
  readonly view: View;
  /** The part of the scene that is shown, 3 wide to 2 high. `floor`: where the floor lies, as a part of the height. */
  readonly frame: { readonly centre: number; readonly width: number; readonly floor?: number };
  /** Drawn as its own mirror image, because the data describes the other side of the body. */
  readonly mirrored?: boolean;
  readonly barefoot?: boolean;
  readonly eyesClosed?: boolean;
  /** Shins lie over thighs: knees drawn up, seen from above. */
  readonly shinsInFront?: boolean;
  readonly layers?: readonly Layer[];
  readonly props: readonly Prop[];
  readonly highlights: readonly Region[];
  /** Seconds that the movement between two keyframes takes, and that each is held. */
  readonly timing: { readonly move: number; readonly hold: number };
  readonly keyframes: readonly [DrawnKeyframe & Pose, ...DrawnKeyframe[]];
}

/** One exercise as a picture. */
export interface FigureFacts extends DrawnFigure {
  readonly id: string;
  /** Who does it, unless the host chooses another look. */
  readonly look: Look;
  readonly keyframes: readonly [Keyframe & Pose, ...Keyframe[]];
}
