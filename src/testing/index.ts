// `backstride/testing`: reads our elements as a reader does, through their open shadow roots, for the tests of a host page.
// DOM only: no test framework, and no element is registered.

/** The elements that match under `root`, also inside open shadow roots, in the order of the page. */
export function findAll(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? findAll(element.shadowRoot, selector) : []),
  ]);
}

/**
 * The card of an exercise, or the first card.
 *
 * @throws Error when there is none; it names the cards that are there
 */
export function findCard(root: ParentNode, exercise?: string): HTMLElement {
  const cards = findAll(root, 'exercise-card');
  const idOf = (card: HTMLElement) => card.getAttribute('exercise');
  const card = cards.find((each) => exercise === undefined || idOf(each) === exercise);
  if (card) return card;
  const there = cards.length > 0 ? `cards of ${cards.map(idOf).join(', ')}` : 'no card at all';
  throw new Error(`findCard: no card${exercise === undefined ? '' : ` of "${exercise}"`}; there is ${there}`);
}

/** The headings that an element shows, such as `['Plank', 'Before you start', …]`. */
export const headingsOf = (element: Element): string[] =>
  textsOf(shownIn(element, 'h1, h2, h3, h4, h5, h6').filter(isShown));

/** The numbered steps of a card, also while they are folded away. */
export const stepsOf = (card: Element): string[] => textsOf(shownIn(card, '[part~=steps] ol > li'));

/** What limits the advice of an element: the items of its cautions. */
export const cautionsOf = (element: Element): string[] => textsOf(shownIn(element, '[part~=cautions] li'));

/**
 * A button of an element by what it says.
 *
 * @throws Error when there is none; it names the buttons that are there
 */
export function findButton(element: Element, name: string): HTMLButtonElement {
  const buttons = shownIn(element, 'button') as HTMLButtonElement[];
  const nameOf = (button: Element) => clean(button.getAttribute('aria-label') ?? button.textContent);
  const button = buttons.find((each) => nameOf(each) === name);
  if (button) return button;
  throw new Error(`findButton: no button "${name}"; there is ${buttons.map(nameOf).join(', ') || 'none'}`);
}

/** All text that an element shows, its own and what the host put into its slots; nothing while it is not there yet. */
export function shownText(element: Element): string {
  return clean(article(element) ? textUnder(element.shadowRoot!) : '');
}

/**
 * Resolves with the element once it shows its content, whether that comes late or is there already.
 *
 * Never gives up by itself, so that the time limit is that of your test.
 *
 * @throws Error when the element is none of ours
 */
export function whenShown<Shown extends Element>(element: Shown): Promise<Shown> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (article(element)) resolve(element);
      else if (element.shadowRoot) watch(element.shadowRoot, look);
      else void whenLive(element).then(look, reject);
    };
    look();
  });
}

/** Resolves once an element that has not begun has a shadow root: when it is defined, and on a page. */
async function whenLive(element: Element): Promise<void> {
  const { customElements } = element.ownerDocument.defaultView!;
  await customElements.whenDefined(element.localName);
  // One that was made before its definition and is on no page yet would not know of it.
  customElements.upgrade(element);
  const { updateComplete } = element as Partial<{ updateComplete: Promise<unknown> }>;
  if (!updateComplete) throw new Error(`whenShown: <${element.localName}> is no element of Backstride`);
  await updateComplete;
}

/** Calls once, with the next change. */
function watch(root: ShadowRoot, changed: () => void): void {
  const { MutationObserver } = root.ownerDocument.defaultView!;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    changed();
  });
  observer.observe(root, { childList: true, subtree: true });
}

const article = (element: Element) => element.shadowRoot?.querySelector('article');

const shownIn = (element: Element, selector: string): HTMLElement[] =>
  element.shadowRoot ? findAll(element.shadowRoot, selector) : [];

const isShown = (element: HTMLElement) => element.getClientRects().length > 0;

const textsOf = (elements: readonly Element[]) => elements.map((element) => clean(element.textContent));

const clean = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

function textUnder(node: Node): string {
  if (node.nodeType === 3) return node.textContent ?? '';
  const element = node as HTMLElement;
  if (element.localName === 'style' || element.hidden) return '';
  const slotted = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  const nodes = slotted.length > 0 ? slotted : [...(element.shadowRoot ?? node).childNodes];
  return nodes.map(textUnder).join(' ');
}
