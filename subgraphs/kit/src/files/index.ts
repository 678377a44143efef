export { LocalStorage, type ObjectStorage } from './object-storage.js';
export { SignedLinks } from './signed-links.js';
