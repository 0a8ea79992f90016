export { copyTypes, documentTypes } from '../../src/anatomy/data/document-types.js';
