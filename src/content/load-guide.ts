// Everything that the whole guide shows, at once. In a program that a bundler built there is nothing to do: it decides
// itself what travels together. The browser build has load-guide.browser.ts instead ("Two ways to load content",
// src/README.md).
import type { Language } from '../generated/languages.js';

export const loadGuide = async (_language: Language): Promise<void> => {};
