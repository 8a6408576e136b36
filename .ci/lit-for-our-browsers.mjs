// Leaves out of the browser build what Lit does for browsers that could not show our elements anyway (no adopted style sheets,
// no shadow roots) and for decorators, which we do not use. The npm build takes Lit as it is. Each cut must be found: a Lit
// that says it otherwise stops the build here.
const cuts = {
  '@lit/reactive-element/css-tag.js': [
    [
      't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      '!0',
    ],
    [
      'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
      'this._$cssResult$=!0;',
    ],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [',p=a.reactiveElementPolyfillSupport', ''],
    ['p?.({ReactiveElement:y}),', ''],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
  ],
  'lit-element/lit-element.js': [
    [',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ';'],
  ],
  'lit-html/lit-html.js': [[',B=t.litHtmlPolyfillSupport;B?.(S,k),', ';']],
};

export const litForOurBrowsers = {
  name: 'lit-for-our-browsers',
  transform(code, id) {
    const path = Object.keys(cuts).find((name) => id.replaceAll('\\', '/').endsWith(`/node_modules/${name}`));
    if (!path) return undefined;
    let cut = code;
    for (const [text, instead] of cuts[path]) {
      if (cut.split(text).length !== 2) this.error(`${path} no longer says once: ${text}`);
      cut = cut.replace(text, () => instead);
    }
    return { code: cut, map: null };
  },
};
