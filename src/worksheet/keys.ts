/** Names in the browser's storage; README.md has what stands under them. Another format gets other names. */

/** The one worksheet of releases that knew no other: read as it is, and changed only where the reader erases it. */
export const STORE_KEY = 'worksheet-1';

const PREFIX = 'worksheet-2/';

/** Of a worksheet's record. Raised when its meaning changes: a record of another format is neither read nor written. */
export const FORMAT = 2;

/** A worksheet each, followed by its id. */
export const SHEET_KEY = `${PREFIX}sheet/`;
/** What was typed before the worksheet's script had come, one a page that was opened. */
export const DRAFT_KEY = `${PREFIX}draft/`;
/** The id of the worksheet that was edited or chosen last. */
export const CURRENT_KEY = `${PREFIX}current`;
/** What this tab shows; the only name in the storage of tabs. */
export const TAB_KEY = `${PREFIX}tab`;

/** Whether a name in the browser's storage is of the worksheet. */
export const isOurs = (key: string): boolean => key === STORE_KEY || key.startsWith(PREFIX);
