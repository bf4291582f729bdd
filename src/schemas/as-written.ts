/**
 * A value that YAML would read as something else than what stands in the file: `0012` as 12, a day with a time as the day
 * before. It keeps the text as it was written, so that no field takes it and the message can show it.
 */
export class AsWritten {
	readonly text: string;

	constructor(text: string) {
		this.text = text;
	}
}
