/** The name of the worksheet in the browser's storage; another version of its form gets another name. */
export const STORE_KEY = 'worksheet-1';
