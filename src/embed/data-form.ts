// <div data-backstride="exercise-card" data-exercise="plank">…</div>: the form for systems that strip tags they do not
// know. The element is put into the div and takes its children over as its own, so they stand in for it as ever. The host
// may let strangers write the div: only our tags and their attributes pass, as text.
import { complain } from './complain.js';
import { isTag, tags } from './tags.js';

/** No attribute of ours needs more; a clinic's name and hours have room many times over. */
const longest = 2000;

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

const refused = new WeakSet<Element>();

/** Puts the element into its div, once. Its tag has to be registered; of a tag that we do not have, it says so. */
export function fill(div: Element): void {
  const tag = div.getAttribute('data-backstride')!;
  if (!isTag(tag)) return refuse(div, shortened(tag));
  // Another copy of the library may have been here, or a page that was saved with its elements.
  if ([...div.children].some(({ localName }) => localName === tag)) return;
  const element = document.createElement(tag);
  for (const [attribute, value] of knownAttributes(div, tag)) element.setAttribute(attribute, value);
  element.append(...div.childNodes);
  div.append(element);
}

/** The attributes that the element has, from the `data-` ones of the div; tells of the others. */
function knownAttributes(div: Element, tag: string): readonly (readonly [string, string])[] {
  const { observedAttributes = [] } = customElements.get(tag) as { observedAttributes?: readonly string[] };
  const known = [...observedAttributes, 'lang'];
  const given = [...div.attributes].filter(({ name }) => /^data-(?!backstride$)/.test(name));
  const attributeOf = ({ name }: Attr) => name.slice('data-'.length);
  const unknown = given.filter((attribute) => !known.includes(attributeOf(attribute)));
  if (unknown.length > 0) {
    const names = unknown.map(({ name }) => shortened(name));
    const valid = known.map((name) => `data-${name}`).join(', ');
    complain(div, tag, `does not know ${names.slice(0, 10).join(', ')}; it knows ${valid}`, names[0]);
  }
  return given.flatMap((attribute) => {
    const { name, value } = attribute;
    if (unknown.includes(attribute)) return [];
    if (value.length <= longest) return [[attributeOf(attribute), value]];
    complain(div, tag, `${name} has more than ${longest} characters and is left out`, name, shortened(value));
    return [];
  });
}

function refuse(div: Element, name: string): void {
  if (refused.has(div)) return;
  refused.add(div);
  complain(div, 'data-backstride', `no element "${name}"; elements are ${tags.join(', ')}`, 'data-backstride', name);
}
