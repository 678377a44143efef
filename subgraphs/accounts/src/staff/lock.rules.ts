const FIRST_LOCK_SECONDS = 30;
const LONGEST_LOCK_SECONDS = 15 * 60;

/**
 * Seconds an account is locked after so many wrong passwords in a row: none before `lockAfter`, then 30 s, doubling to a
 * quarter of an hour.
 */
export const lockSeconds = (failures: number, lockAfter: number): number =>
  failures < lockAfter
    ? 0
    : Math.min(LONGEST_LOCK_SECONDS, FIRST_LOCK_SECONDS * 2 ** Math.min(20, failures - lockAfter));
