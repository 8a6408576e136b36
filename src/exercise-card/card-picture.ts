// The picture at the top of a card: one drawing that the reader can move, or its keyframes side by side, each with its
// alternative text. Loaded beside the exercise, and only by cards that draw a picture.
import { html, nothing, svg, type CSSResult, type TemplateResult } from 'lit';
import { msg, str } from '../element/localize.js';
import { arrowShapes } from '../figure/arrows.js';
import { mirrorTransform, viewBox } from '../figure/frame.js';
import { keyframePose } from '../figure/keyframe-pose.js';
import { drawFigure } from '../figure/picture.js';
import { button } from './button.js';
import type { CardView } from './card.js';
import { figureSheet } from './figure-sheet.js';
import type { Picture, Still } from './picture.js';
import { isOnPaper } from './picture-media.js';
import { pictureStyles } from './picture-styles.js';

export { unpackFigures } from '../figure/unpack-figure.js';
export { Picture } from './picture.js';

/** What a card needs beside its own styles. */
export const styles: readonly CSSResult[] = [figureSheet, pictureStyles];

export function cardPicture({ item }: CardView, picture: Picture): TemplateResult {
  const { laidOut, still, stills } = picture;
  return html`<div part="figure" class=${laidOut ? 'stills' : nothing}>
    ${(laidOut ? stills : [still]).map((each) => drawing(item, picture, each))}
    ${isOnPaper() ? nothing : controls(item, picture)}
  </div>`;
}

function drawing({ pictures }: CardView['item'], picture: Picture, still: Still): TemplateResult {
  const { laidOut } = picture;
  const { way, mirrored } = still;
  const { figures, looks } = picture.drawn;
  const [figure, look] = [figures[way]!, looks[way]!];
  const { name, frames } = pictures![way]!;
  const frame = frames[still.keyframe]!;
  // A moving picture is drawn in its characteristic pose, the last; movement.ts moves it from there.
  const keyframe = laidOut ? still.keyframe : figure.keyframes.length - 1;
  const shapes = drawFigure(figure, keyframePose(figure, keyframe), look);
  if (laidOut) shapes.push(...arrowShapes(figure.keyframes[keyframe]!));
  return html`<div class="still" aria-current=${picture.isMarked(still) ? 'step' : nothing}>
    <svg
      class="backstride-figure look-${look.look}"
      viewBox=${viewBox(figure)}
      role="img"
      aria-label=${(mirrored && frame.mirrored) || frame.alt}
    >
      <g transform=${mirrorTransform(figure, mirrored)}>
        ${shapes.map(
          ({ class: kind, path, transform = nothing }) => svg`<path class=${kind} d=${path} transform=${transform}></path>`,
        )}
      </g>
    </svg>
    ${laidOut && pictures![1] ? html`<p>${name}</p>` : nothing}
  </div>`;
}

function controls({ name }: CardView['item'], picture: Picture): TemplateResult | typeof nothing {
  const { moving, mode, laidOut, drawn } = picture;
  const move = moving ? button('rest', msg('Pause')) : button('play', msg('Play'));
  const buttons = [
    laidOut ? mode === 'animated' && button('next', msg('Next position')) : move,
    picture.isSided && button('mirror', msg('Other side')),
    !laidOut && drawn.figures[1] && button('vary', msg('Another way')),
  ].filter(Boolean);
  if (buttons.length === 0) return nothing;
  return html`<div class="buttons" role="group" aria-label=${msg(str`Picture: ${name}`)}>${buttons}</div>`;
}
