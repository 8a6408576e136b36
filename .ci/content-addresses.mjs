// Where the browser build puts a compiled content file: the address by which pages ask for it (src/content/load-*.browser.ts).

/** @param {string} path from the root of the repository, with slashes */
export const addressOf = (path) =>
  path
    .replace('dist/generated/figures/packed', 'figures')
    .replace(/dist\/generated\/(\w+)\/([^/]+)\/exercises/, '$2/$1')
    .replace(/dist\/generated\/diagrams\/([^/]+)/, '$1/diagrams')
    .replace(/dist\/generated\/strings\/([\w-]+)/, '$1/strings')
    .replace(/dist\/generated\/(\w+)\/([^/]+)/, '$2')
    .replace('dist/generated/', '');
