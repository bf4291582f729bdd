/** Where the files of a citation are. Addresses are published: they follow those of the pages and never change. */

/** The folder of the files, root-relative, with a slash at both ends. */
export const CITE = '/cite/';

/** The endings with the names by which readers know the formats. */
export const FORMAT_NAMES = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' } as const;

/**
 * The files' path without ending, for a page or a part of it.
 * @param address Root-relative, without the base path.
 * @example citePath('/marco/m/#MARCO-M-1') // 'marco/m/MARCO-M-1'
 * @example citePath('/') // 'index'
 */
export const citePath = (address: string) => address.split(/[/#]/).filter(Boolean).join('/') || 'index';
