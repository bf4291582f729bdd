/** The reader's choice between light and dark; without one, the device's setting counts. */

export const THEME_KEY = 'scheme';

/**
 * Runs in the head of every page, before anything is painted, so that a chosen theme does not flash.
 * It is the one inline script of the site; the security policy holds its hash.
 */
export const THEME_SCRIPT = `try{let s=localStorage.getItem('${THEME_KEY}');if(s)document.documentElement.dataset.scheme=s}catch{}`;
