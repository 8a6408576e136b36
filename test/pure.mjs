// Which tests need neither page nor package.
export const pure = 'test/{audit,chart,content/rules,content-api,exercise-card,html}/**/*.test.mjs';
