// The names by which pages and the service worker know of each other, and what both open.

/** The header by which a page asks the network and nothing else. */
export const FROM_SITE = 'X-From-Site';
/** A page holds the lock of this name and its version as long as it is open. */
export const VERSION_LOCK = 'ocre-playground-version ';
/** Held for a moment: what is noted about the copy changes. */
export const RECORD_LOCK = 'ocre-playground-copy';
/** Held by the one tab that fetches. */
export const FETCH_LOCK = 'ocre-playground-fetch';
export const CACHE_NAME = 'ocre-playground';
