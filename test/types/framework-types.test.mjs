// Our tags in five frameworks, checked by the compiler of each: right ids pass, wrong ones are named in its message.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from './framework-apps.mjs';

const jsx = (source) => ({ jsx: 'preserve', jsxImportSource: source });
const frameworks = {
  react: { packages: ['react', '@types/react'], program: 'tsc', options: { jsx: 'react-jsx' }, extension: 'tsx' },
  preact: { packages: ['preact'], program: 'tsc', options: jsx('preact'), extension: 'tsx' },
  solid: { packages: ['solid-js'], program: 'tsc', options: jsx('solid-js'), extension: 'tsx' },
  vue: {
    packages: ['vue'],
    program: 'vue-tsc',
    settings: { vueCompilerOptions: { strictTemplates: true } },
    extension: 'vue',
  },
  svelte: {
    packages: ['svelte'],
    program: 'svelte-check',
    parameters: ['--tsconfig', 'tsconfig.json', '--output', 'machine'],
    extension: 'svelte',
  },
};

/** What bad files hold, one in each line: what is wrong, and so must stand in the message. */
const mistakes = ['plonk', 'tiny', 'minutes', 'hyperlordosus', 'excercise'];
const alsoWrong = { react: ['plunk'], solid: ['headingLevel'] };

for (const [framework, { extension, ...settings }] of Object.entries(frameworks)) {
  test(`${framework}: tags with right ids compile, those with wrong ones do not, and the message names each`, () => {
    const output = compile(framework, { files: [`good.${extension}`, `bad.${extension}`], ...settings });
    const errors = output.split('\n').filter((line) => /\berror\b/i.test(line) && line.includes(`.${extension}`));
    const inGood = errors.filter((line) => line.includes('good.'));
    assert.deepEqual(inGood, []);
    const wrong = [...mistakes, ...(alsoWrong[framework] ?? [])];
    assert.equal(errors.length, wrong.length, output);
    for (const mistake of wrong)
      assert.ok(
        errors.some((line) => line.includes(mistake)),
        `${mistake}:\n${output}`,
      );
    assert.match(output, /did you mean '\\?"plank/i);
  });
}
