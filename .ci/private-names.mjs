// The names of properties that only our own code and its copy of Lit use. The browser build shortens them, in all its
// files alike. A name that is missing here merely stays long; test/package/private-names.test.mjs keeps out what a host or
// a content file knows, and what a module exports, because those names stay.
const elements = `dress findItem idAttribute renderItem slots waitFor`;
const practice = `counts leave moment phase practice`;
const pictures = `drawing drawn isMarked isSided keyframe laidOut moved moving picture prepare
  runs still stills unknownLook way`;
const figures = `angle barefoot bones centre chest corner endTurn eyesClosed facing farArm farLeg floor folds foreshortening gaze
  hairFromFront hairFromSide highlights hips layers longSleeves longTrousers middle nearArm nearLeg neck onBone
  profile shift shinsInFront skull spine toes upper`;
// Not the two that Lit also names by strings, elementProperties and finalized.
const lit = `addController addInitializer converter createProperty createRenderRoot creationScope ctor el
  enableUpdating endNode finalize finalizeStyles firstUpdated fromAttribute getPropertyDescriptor getPropertyOptions
  getUpdateComplete hasChanged hostDisconnected hostUpdate hostUpdated noAccessor performUpdate removeController
  renderBefore renderOptions scheduleUpdate setConnected shadowRootOptions shouldUpdate startNode strings toAttribute willUpdate
  wrapped`;

export const privateNames = [elements, practice, pictures, figures, lit].flatMap((names) => names.split(/\s+/));

/** A letter and a number: no property of HTML elements is called so, and nothing that Lit has shortened itself. */
const shortName = (index) => 'abcdefghijklmnopqrstuvwxyz'[index % 26] + Math.floor(index / 26);

/** For terser. The same name becomes the same short one wherever it stands, in whatever order files are minified. */
export const mangling = {
  nameCache: { props: { props: Object.fromEntries(privateNames.map((name, index) => [`$${name}`, shortName(index)])) } },
  mangle: { properties: { regex: new RegExp(`^(_\\$.*|${privateNames.join('|')})$`) } },
};
