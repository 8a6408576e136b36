// The contrast of text as WCAG 2 computes it, from the colours that the browser has resolved.

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** Red, green, blue and opacity of any CSS colour. */
function resolve(colour) {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  return { channels: [red, green, blue], alpha };
}

function luminance({ channels }) {
  const [red, green, blue] = channels.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 to 21. */
export function contrast(one, other) {
  const [darker, lighter] = [luminance(resolve(one)), luminance(resolve(other))].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colour behind an element: its own or its nearest ancestor's that is not see-through. */
export function ground(element) {
  for (let node = element; node; node = node.parentElement ?? node.getRootNode().host) {
    const { backgroundColor } = getComputedStyle(node);
    if (resolve(backgroundColor).alpha === 255) return backgroundColor;
  }
  return 'Canvas';
}
