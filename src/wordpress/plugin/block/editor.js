// The block in the editor: choices in the sidebar, and the element's own HTML as its picture. Plain JavaScript against
// the globals of WordPress, so that nothing has to be built. Renders nothing itself: the server does.
(({ apiFetch, blockEditor, blocks, components, element, i18n, url }, elements) => {
  const { createElement: el, useEffect, RawHTML } = element;
  const { SelectControl, TextControl, ToggleControl, PanelBody, Disabled, Placeholder } = components;
  const { __ } = i18n;

  const optionsOf = (values, none) => [{ value: '', label: none }, ...values.map((value) => ({ value, label: value }))];

  /** The control for one attribute. */
  function control(name, { values, form, help }, value, change) {
    const shared = { key: name, label: name, help, onChange: (given) => change({ [name]: given || undefined }) };
    if (form === 'flag') return el(ToggleControl, { ...shared, checked: Boolean(value) });
    if (values) return el(SelectControl, { ...shared, value: value || '', options: optionsOf(values, '–') });
    return el(TextControl, { ...shared, value: value || '' });
  }

  /** A new element begins with its first item, so that there is something to see. */
  function chosen(tag) {
    const { item, attributes } = elements[tag] || { attributes: {} };
    return { element: tag, ...(item && { [item]: attributes[item].values[0] }) };
  }

  function Edit({ attributes: { content, ...given }, setAttributes }) {
    const props = blockEditor.useBlockProps();
    const { attributes: known } = elements[given.element] || { attributes: {} };
    const asked = JSON.stringify(given);

    useEffect(() => {
      if (!given.element) return undefined;
      let current = true;
      const path = url.addQueryArgs('/wp/v2/block-renderer/backstride/element', { context: 'edit', attributes: given });
      apiFetch({ path })
        .then(({ rendered }) => current && setAttributes({ content: rendered }))
        .catch(({ message }) => current && setAttributes({ content: message }));
      return () => {
        current = false;
      };
    }, [asked]);

    const choice = el(SelectControl, {
      label: __('Element', 'backstride'),
      value: given.element || '',
      options: optionsOf(Object.keys(elements), __('Choose one', 'backstride')),
      onChange: (tag) => setAttributes({ ...emptied(given), ...chosen(tag) }),
      help: elements[given.element] && elements[given.element].summary,
    });
    const rows = Object.entries({
      ...known,
      lang: { form: 'lang', help: __('Default: the language of the site.', 'backstride') },
    });
    const settings = el(
      PanelBody,
      { title: __('Settings', 'backstride') },
      choice,
      given.element && rows.map(([name, rule]) => control(name, rule, given[name], setAttributes)),
    );
    return el(
      'div',
      props,
      el(blockEditor.InspectorControls, null, settings),
      given.element
        ? el(Disabled, null, el(RawHTML, null, content || ''))
        : el(Placeholder, { label: 'Backstride', icon: 'universal-access' }, choice),
    );
  }

  const emptied = (given) => Object.fromEntries(Object.keys(given).map((name) => [name, undefined]));

  blocks.registerBlockType('backstride/element', {
    edit: Edit,
    // What a site without the plugin shows.
    save: ({ attributes: { content } }) => el(RawHTML, null, content || ''),
  });
})(window.wp, window.backstrideElements);
