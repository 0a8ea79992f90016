export { openPackage } from './package.js';
