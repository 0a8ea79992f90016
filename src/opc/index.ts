export { openPackage } from './package.js';
export type { Inflate, Package, Relationship, ZipEntry, ZipLimits } from './types.js';
