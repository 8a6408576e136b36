// Every content file by its path in the browser build: empty here, filled by rollup.config.mjs in the classic build.

export const files: Readonly<Record<string, unknown>> = {};
