/** Words that stay on one line. */

/**
 * Words that browsers' dictionaries take for two, of those that this book is full of. Found by looking at its pages: add
 * what you see broken.
 */
const WORDS = ['ท้องถิ่น', 'จุดเน้น', 'พื้นบ้าน', 'ด้านล่าง', 'สมรรถนะ', 'ภูมิปัญญา', 'พหุปัญญา'];

const TAG_OR_WORD = new RegExp(`<[^>]*>|${WORDS.join('|')}`, 'g');

/** Markup in which these words do not break; a joiner in the text would keep readers of PDF from finding them. */
export const keepWhole = (html: string) =>
	html.replace(TAG_OR_WORD, (found) => (found.startsWith('<') ? found : `<span class="whole">${found}</span>`));
