export { copyTypes, type DocumentType, documentTypes } from '../../src/anatomy/data/document-types.js';
