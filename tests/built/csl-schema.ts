/**
 * The parts of the CSL data schema that our items use, as strict as the original: unknown fields and types are errors.
 * @see https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json
 */
const text = { type: 'string', minLength: 1 };

const name = {
	type: 'object',
	properties: {
		family: text,
		given: text,
		'dropping-particle': text,
		'non-dropping-particle': text,
		suffix: text,
		'comma-suffix': { type: ['string', 'number', 'boolean'] },
		'static-ordering': { type: ['string', 'number', 'boolean'] },
		literal: text,
		'parse-names': { type: ['string', 'number', 'boolean'] },
	},
	minProperties: 1,
	additionalProperties: false,
};

const date = {
	type: 'object',
	properties: {
		'date-parts': {
			type: 'array',
			minItems: 1,
			maxItems: 2,
			items: {
				type: 'array',
				minItems: 1,
				maxItems: 3,
				prefixItems: [
					{ type: 'integer', minimum: 1900, maximum: 2399 },
					{ type: 'integer', minimum: 1, maximum: 12 },
					{ type: 'integer', minimum: 1, maximum: 31 },
				],
			},
		},
		season: { type: ['string', 'number'] },
		circa: { type: ['string', 'number', 'boolean'] },
		literal: text,
		raw: text,
	},
	minProperties: 1,
	additionalProperties: false,
};

export const CSL_SCHEMA = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	type: 'array',
	minItems: 1,
	items: {
		type: 'object',
		required: ['id', 'type', 'title', 'language'],
		properties: {
			id: { type: 'string', pattern: '^[A-Za-z0-9._-]+$' },
			type: {
				enum: ['article-journal', 'article-newspaper', 'book', 'chapter', 'dataset', 'document', 'report', 'webpage'],
			},
			title: text,
			author: { type: 'array', minItems: 1, items: name },
			issued: date,
			accessed: date,
			'container-title': text,
			publisher: text,
			URL: { type: 'string', format: 'uri' },
			language: { const: 'th' },
			note: text,
		},
		additionalProperties: false,
	},
};
