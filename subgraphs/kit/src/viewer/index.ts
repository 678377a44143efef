export { anonymous, can, holds, unitsOf } from './viewer.js';
export type { Viewer, ViewerKind, RoleHolding } from './viewer.js';
export { TokenVerifier, TokenRefused, AUDIENCE } from './token-verifier.js';
export { ROLES, type Role } from './roles.js';
