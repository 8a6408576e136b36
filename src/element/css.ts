// A sheet of plain CSS text. Lit's own `css` also joins sheets and checks what is put in; ours hold nothing of either.
import { unsafeCSS, type CSSResult } from 'lit';

export const css = ({ raw: [text] }: TemplateStringsArray): CSSResult => unsafeCSS(text);
