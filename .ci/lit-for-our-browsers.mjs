// Leaves out of the browser build what Lit does for browsers that could not show our elements anyway (no adopted style sheets,
// no shadow roots), and what our elements do not use: directives, decorators, converters, `.property=`, bindings in raw text,
// comments or tags themselves. The npm build takes Lit as it is. Each cut must be found: a Lit that says it otherwise stops
// the build here, and so does code of ours that would need what is left out.
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
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    ['void 0!==t.l&&(this.l=[...t.l]),', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    ['if(s.state&&(s.attribute=!1),this._$Ei()', 'if(this._$Ei()'],
    [
      'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t}',
      'toAttribute:(t,s)=>s===Boolean?t?l:null:t',
    ],
    ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
    ['(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute', 'u.toAttribute'],
    [
      ',h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;',
      ',h=u;',
    ],
    ['(i.hasChanged??f)(h,s)', 'f(h,s)'],
    [',converter:u,reflect:!1,useDefault:!1,hasChanged:f}', '}'],
  ],
  'lit-element/lit-element.js': [
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      '',
    ],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    [',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ';'],
  ],
  'lit-html/lit-html.js': [
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    [',this._$Cv=e?.isConnected??!0', ''],
    [
      'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
      '',
    ],
    ['for(this._$AP?.(!1,!0,s);t', 'for(;t'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),', ';'],
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
    ['2===i?"<svg>":3===i?"<math>":""', '2===i?"<svg>":""'],
    ['2===i?"</svg>":3===i?"</math>":""', '2===i?"</svg>":""'],
    ['2===i||3===i', '2===i'],
    ['"."===e[1]?I:', ''],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
      '',
    ],
    [
      'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
      'r.data===n&&d.push({type:2,index:l});',
    ],
    [
      'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
      'function M(t,i){return i}',
    ],
    [
      ',e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);',
      ',e=this._$AC(t);',
    ],
  ],
};

/** What code of ours must not use, and how it looks. */
const leftOut = {
  'a binding to a property': /[\s"']\.[a-zA-Z]+=\$\{/,
  'a template of raw text': /<(script|style|textarea|title)\b/i,
  'an option of a property': /static properties = \{[^;]*\b(converter|hasChanged|state):/,
};

export const litForOurBrowsers = {
  name: 'lit-for-our-browsers',
  transform(code, id) {
    const path = id.replaceAll('\\', '/');
    if (/\/lit-html\/(async-)?directive/.test(path)) this.error(`${path}: directives are left out of our Lit`);
    if (!path.includes('/node_modules/') && / from 'lit'/.test(code)) {
      const used = Object.keys(leftOut).find((what) => leftOut[what].test(code));
      if (used) this.error(`${path} has ${used}, which is left out of our Lit`);
    }
    const name = Object.keys(cuts).find((each) => path.endsWith(`/node_modules/${each}`));
    if (!name) return undefined;
    let cut = code;
    for (const [text, instead] of cuts[name]) {
      if (cut.split(text).length !== 2) this.error(`${name} no longer says once: ${text}`);
      cut = cut.replace(text, () => instead);
    }
    return { code: cut, map: null };
  },
};
