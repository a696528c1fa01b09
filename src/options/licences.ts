/** Programs of others that are in the package, as their own files name them; a test compares them with `package.json`. */
export const LICENCES: readonly { name: string; licence: string; copyright: string }[] = [
  { name: 'preact', licence: 'MIT', copyright: '© 2015 Jason Miller' },
  { name: 'fuse.js', licence: 'Apache-2.0', copyright: '© Kiro Risk' },
  { name: '@floating-ui/core', licence: 'MIT', copyright: '© 2021 Floating UI contributors' },
  { name: 'webextension-polyfill', licence: 'MPL-2.0', copyright: '© Mozilla' },
  { name: 'wxt', licence: 'MIT', copyright: '© Aaron Klinker' },
];
