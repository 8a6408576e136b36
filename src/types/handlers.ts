// What our elements tell, as handlers in JSX of React and Preact: `ontimer-end` for `timer-end`.
// Solid, Svelte and Vue name them otherwise.
export type Handlers<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};
