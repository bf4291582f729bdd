/** Names for worksheets and drafts that no other tab gives: the time, which sorts them, and a random part. */
export const newId = (): string => {
	const [noise = 0] = crypto.getRandomValues(new Uint32Array(1));
	return `${Date.now().toString(36)}-${noise.toString(36)}`;
};
