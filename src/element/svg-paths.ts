// Shapes of src/figure as paths of a page. The picture of a card writes its own: a shared file would cost it a request.
import { nothing, svg, type TemplateResult } from 'lit';
import type { Shape } from '../figure/shape.js';

export const svgPaths = (shapes: readonly Shape[]): readonly TemplateResult[] =>
  shapes.map(
    ({ class: kind, path, transform = nothing }) => svg`<path class=${kind} d=${path} transform=${transform}></path>`,
  );
