// The published custom-elements.json, from what the analyzer found: tags, paths of the package, types that stand for
// themselves, and nothing that is not public. Pure.

/** The colours and sizes that every element knows are documented with this one. */
const documentsProperties = 'exercise-card';
const showsPictures = ['exercise-card', 'back-pain-guide', 'cause-explainer'];

/** @param types what read-types.mjs answers with */
export function completeManifest({ modules }, types) {
  const classes = modules.flatMap(({ path, declarations }) =>
    declarations.map((declaration) => ({ ...declaration, tagName: /([^/]+)\/\1-element\.ts$/.exec(path)?.[1], path })),
  );
  const base = classes.find(({ name }) => name === 'BackstrideElement');
  const elements = classes
    .filter(({ tagName }) => tagName)
    .sort((one, other) => one.tagName.localeCompare(other.tagName));
  const { cssProperties } = elements.find(({ tagName }) => tagName === documentsProperties);
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: [
      module(published(base.path), [complete(base)], [exportOf(base)]),
      ...elements.flatMap((element) => {
        const path = published(element.path);
        const { tagName: name } = element;
        const definition = {
          kind: 'custom-element-definition',
          name,
          declaration: { name: element.name, module: path },
        };
        return [
          module(path, [complete(element)], [exportOf(element)]),
          module(
            `dist/${name}/define.js`,
            [],
            [{ ...exportOf(element), declaration: definition.declaration }, definition],
          ),
        ];
      }),
    ],
  };

  function complete({ path, ...element }) {
    const isBase = element.name === base.name;
    return {
      ...element,
      customElement: true,
      superclass: isBase ? { name: 'LitElement', package: 'lit' } : { name: base.name, module: published(base.path) },
      attributes: element.attributes.map((attribute) =>
        withSource({ ...attribute, type: { text: types.property(element.name, attribute.fieldName) } }),
      ),
      members: element.members.filter(({ privacy = 'public' }) => privacy === 'public').map(withSource),
      ...(element.events && { events: element.events.map(completeEvent) }),
      ...(!isBase && { cssProperties: cssProperties.filter(({ name }) => isKnownTo(element.tagName, name)) }),
    };
  }

  function completeEvent({ name, type, description }) {
    return { name, description, type: { text: `CustomEvent<${types.detail(type.text)}>` } };
  }
}

/** Where the compiled module of a source stands in the package. */
const published = (path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');

const module = (path, declarations, exports) => ({ kind: 'javascript-module', path, declarations, exports });

const exportOf = ({ name, path }) => ({ kind: 'js', name, declaration: { name, module: published(path) } });

const isKnownTo = (tag, property) => !property.startsWith('--backstride-figure-') || showsPictures.includes(tag);

const withSource = ({ inheritedFrom, ...rest }) =>
  inheritedFrom ? { ...rest, inheritedFrom: { ...inheritedFrom, module: published(inheritedFrom.module) } } : rest;
