// Makes React components of our elements. React writes attributes on a server but, when it takes the page over, neither sets
// properties nor listens to custom events; so a component uses attributes alone, and listens by itself.
import { createElement, forwardRef, useEffect, useImperativeHandle, useRef } from 'react';
import type { ForwardRefExoticComponent, HTMLAttributes, ReactNode, RefAttributes } from 'react';
import type { BackstrideElement } from '../element/backstride-element.js';
import type { BackstrideTags } from '../generated/framework-types.js';

type Tag = keyof BackstrideTags;

/** `timer-end` → `onTimerEnd` */
type HandlerName<Event extends string> = `on${CamelCase<Event>}`;
type CamelCase<Text extends string> = Text extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${CamelCase<Rest>}`
  : Capitalize<Text>;

/** What a component takes: the attributes of its element in either spelling, `onTimerEnd` and the like, and all that HTML has. */
export type BackstrideProps<Name extends Tag> = BackstrideTags[Name]['attributes'] & {
  [Event in keyof BackstrideTags[Name]['events'] & string as HandlerName<Event>]?:
    ((event: BackstrideTags[Name]['events'][Event]) => void) | undefined;
} & Omit<HTMLAttributes<BackstrideTags[Name]['element']>, keyof BackstrideTags[Name]['attributes']> & {
    class?: string | undefined;
    children?: ReactNode;
  };

export type BackstrideComponent<Name extends Tag> = ForwardRefExoticComponent<
  BackstrideProps<Name> & RefAttributes<BackstrideTags[Name]['element']>
>;

/** A component for `tag`; `events` are those that its element sends. */
export function component<Name extends Tag>(
  tag: Name,
  elementClass: typeof BackstrideElement,
  events: readonly (keyof BackstrideTags[Name]['events'] & string)[],
): BackstrideComponent<Name> {
  // Makes Lit read the class on a server, too, where nothing registers it.
  void elementClass.observedAttributes;
  const handlerNames = Object.fromEntries(events.map((event) => [handlerName(event), event]));

  const Component = forwardRef<HTMLElement, Record<string, unknown>>(function (props, ref) {
    const element = useRef<HTMLElement>(null);
    useImperativeHandle(ref, () => element.current!);
    useEffect(() => {
      const given = Object.entries(handlerNames).map(
        ([name, event]) => [event, props[name]] as [string, EventListener],
      );
      given.forEach(([event, handler]) => element.current?.addEventListener(event, handler));
      const { current } = element;
      return () => given.forEach(([event, handler]) => current?.removeEventListener(event, handler));
    });
    return createElement(tag, { ...attributesOf(elementClass, props, handlerNames), ref: element });
  });
  Component.displayName = tag;
  return Component as unknown as BackstrideComponent<Name>;
}

const handlerName = (event: string) => `on-${event}`.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** The props as attributes: what the element knows under its attribute's name, the class as HTML calls it. */
function attributesOf(
  { elementProperties }: typeof BackstrideElement,
  props: Record<string, unknown>,
  handlerNames: Record<string, string>,
): Record<string, unknown> {
  const written = Object.entries(props).filter(([name]) => !(name in handlerNames));
  return Object.fromEntries(
    written.map(([name, value]) => {
      const { attribute, type } = elementProperties.get(name) ?? {};
      if (name === 'className') return ['class', value];
      return [typeof attribute === 'string' ? attribute : name, type === Boolean && !value ? undefined : value];
    }),
  );
}
