/**
 * The service worker's file: at the root of the site, because it may serve only what lies below it. It has a module to
 * itself because every page knows it, and none needs to load the other names.
 */
export const WORKER_FILE = 'sw.js';
