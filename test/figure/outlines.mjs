// Looks at the outline of every shape of a drawing, in the browser: is it where it belongs, and does it stand out from
// what was drawn before it?

/**
 * Runs in a page that holds one drawing, in a size of one pixel for each unit of its `viewBox`. Paints shape after
 * shape on a canvas, in the colours that the browser has resolved, and looks around each before painting it.
 *
 * @returns {{ class: string, coloured: boolean, standsOut: number, points: { x: number, y: number }[] }[]} for each shape
 *   whether the styles know its class, the part of its outline with a contrast of 3:1 at least by its line or by its
 *   fill, and points along it
 */
export function outlines() {
  const { document, getComputedStyle, DOMPoint, Path2D } = globalThis;
  const svg = document.querySelector('svg');
  const { width, height } = svg.viewBox.baseVal;
  const sharpness = 4;
  const context = (size) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = size;
    return canvas.getContext('2d', { willReadFrequently: true });
  };
  const sheet = context([width * sharpness, height * sharpness]);
  const swatch = context([1, 1]);

  const resolve = (colour) => {
    swatch.fillStyle = colour;
    swatch.fillRect(0, 0, 1, 1);
    return swatch.getImageData(0, 0, 1, 1).data;
  };
  const luminance = ([...channels]) => {
    const [red, green, blue] = channels.map((channel) => {
      const part = channel / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (lighter + 0.05) / (darker + 0.05);
  };
  const isSeen = ({ x, y }) => x > 3 && y > 3 && x < width - 3 && y < height - 3;
  const groundAt = ({ x, y }) => sheet.getImageData(x * sharpness, y * sharpness, 1, 1).data;

  function look(path) {
    const style = getComputedStyle(path);
    const matrix = path.getCTM();
    const paints = [style.fill, style.stroke].filter((paint) => paint !== 'none').map(resolve);
    const length = path.getTotalLength();
    const beside = parseFloat(style.strokeWidth) / 2 + 0.6;
    const samples = Array.from({ length: 60 }, (_, index) => {
      const at = (length * (index + 0.5)) / 60;
      const [point, next] = [at, Math.min(length, at + 0.05)].map((distance) =>
        path.getPointAtLength(distance).matrixTransform(matrix),
      );
      const [dx, dy] = [next.x - point.x, next.y - point.y];
      const step = beside / (Math.hypot(dx, dy) || 1);
      // Outside a filled shape; on either side of a line.
      const around = [1, -1]
        .map((side) => new DOMPoint(point.x - side * dy * step, point.y + side * dx * step))
        .filter((place) => style.fill === 'none' || !path.isPointInFill(place.matrixTransform(matrix.inverse())));
      return { point: { x: point.x, y: point.y }, around };
    });
    const judged = samples.filter(({ point, around }) => isSeen(point) && around.length > 0);
    const clear = judged.filter(({ around }) =>
      around.some((place) => paints.some((paint) => contrast(paint, groundAt(place)) >= 3)),
    );
    return {
      class: path.getAttribute('class'),
      coloured: style.getPropertyValue('--_c') !== '',
      standsOut: judged.length > 0 ? clear.length / judged.length : 1,
      points: samples.map(({ point }) => point),
    };
  }

  function paint(path) {
    const { fill, stroke, strokeWidth, strokeLinecap, strokeDasharray } = getComputedStyle(path);
    const { a, b, c, d, e, f } = path.getCTM();
    const shape = new Path2D(path.getAttribute('d'));
    sheet.setTransform(...[a, b, c, d, e, f].map((part) => part * sharpness));
    sheet.lineWidth = parseFloat(strokeWidth);
    sheet.lineCap = strokeLinecap;
    sheet.lineJoin = 'round';
    sheet.setLineDash(strokeDasharray === 'none' ? [] : strokeDasharray.split(',').map(parseFloat));
    [sheet.fillStyle, sheet.strokeStyle] = [fill, stroke];
    if (fill !== 'none') sheet.fill(shape);
    if (stroke !== 'none') sheet.stroke(shape);
    sheet.resetTransform();
  }

  sheet.fillStyle = getComputedStyle(svg).backgroundColor;
  sheet.fillRect(0, 0, width * sharpness, height * sharpness);
  return [...svg.querySelectorAll('path')].map((path) => {
    const seen = look(path);
    paint(path);
    return seen;
  });
}
