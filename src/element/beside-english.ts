// English beside an urgent warning: a mistake in a translation that no person has checked must hide no emergency.
import { html, type TemplateResult } from 'lit';

export const besideEnglish = (content: unknown): TemplateResult => html`<div lang="en" dir="ltr">${content}</div>`;
