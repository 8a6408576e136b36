// What has a direction, in a text that runs from right to left: charts grow the way the text runs, bodies never turn, since
// the person's right stays right.
import { expect, waitUntil } from '@open-wc/testing';
import 'backstride/define';
import { find, findAll, openFolds, show } from './cards.js';

/** 1 as drawn, -1 mirrored; with that of everything around it. */
function turned(element) {
  let sign = 1;
  for (let each = element; each; each = each.parentElement) {
    const { transform, scale } = getComputedStyle(each);
    sign *= Math.sign(new DOMMatrix(transform).a) * (scale.startsWith('-') ? -1 : 1);
  }
  return sign;
}

for (const [language, direction, wanted] of [
  ['de', 'ltr', 1],
  ['ar', 'rtl', -1],
]) {
  it(`charts run from ${direction} in "${language}"`, async () => {
    const advice = await show('running-advice', `lang="${language}" eager`);
    openFolds(advice);
    const bars = findAll(advice, '[part=chart] svg');
    expect(bars).not.to.be.empty;
    for (const bar of bars) expect(turned(bar)).to.equal(wanted);
  });

  it(`a person and a diagram are as they are drawn in "${language}"`, async () => {
    for (const [tag, attributes, picture] of [
      ['exercise-card', 'exercise="supine-twist"', '[part=figure] svg'],
      ['cause-explainer', 'cause="disc-herniation"', '[part=figure] svg'],
    ]) {
      const element = await show(tag, `lang="${language}" eager ${attributes}`);
      await waitUntil(() => find(element, picture), `${tag} draws`);
      for (const each of findAll(element, picture)) expect(turned(each), tag).to.equal(1);
    }
  });
}
