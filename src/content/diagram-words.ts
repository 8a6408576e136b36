// A diagram in words, as content/words compiles to. What is drawn is in src/figure/diagrams. Types only.

export interface PanelWords {
  /** The id of the panel in the drawing. */
  readonly id: string;
  /** What the panel shows, in a few words. */
  readonly label: string;
  /** What the panel shows, in one sentence. */
  readonly text: string;
  /** What people are told who do not see the panel: at most 125 characters. */
  readonly alt: string;
}

export interface DiagramWords {
  readonly id: string;
  /** The heading. */
  readonly name: string;
  /** What people are told who do not see the panels, when all of them stand for one picture: at most 125 characters. */
  readonly alt: string;
  /** In the order of the drawing. */
  readonly panels: readonly PanelWords[];
  /** What must stand beside the diagram, always, so that nobody reads more into it than it shows. */
  readonly note: string;
}
