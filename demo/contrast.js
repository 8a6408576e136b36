// Whether the three colours of the builder can be read: by the formula of the Web Content Accessibility Guidelines.

const channels = (color) => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);

function luminance(color) {
  const [red, green, blue] = channels(color).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

export const isDark = (color) => luminance(color) < 0.18;

/** Quiet text is mixed from text and surface, so text needs more than the least. */
const needed = { text: 7, accent: 4.5 };

/** In words, what is hard to read with the colours of a form. */
export function contrastProblems({ elements }) {
  const surface = elements['color-surface'].value;
  const format = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
  return Object.entries(needed).flatMap(([name, least]) => {
    const ratio = contrast(elements[`color-${name}`].value, surface);
    if (ratio >= least) return [];
    return [
      `The ${name} colour is hard to read on this surface: ${format.format(ratio)} to 1, and it needs ${least} to 1.`,
    ];
  });
}
