export default function (config) {
  config.addPassthroughCopy({ 'node_modules/backstride/dist/browser': 'backstride' });
}
