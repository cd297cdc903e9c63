declare module 'opentype.js/dist/opentype.mjs' {
  export { parse } from 'opentype.js';
}
