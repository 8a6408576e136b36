// What a frame tells the page around it.

export const frameMessage = 'backstride-frame-height';

/** The height of what the frame holds, in CSS pixels. */
export interface FrameHeight {
  readonly type: typeof frameMessage;
  readonly height: number;
}
