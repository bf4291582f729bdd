/**
 * JSON Schema (2020-12) of a collection's file, made from the schema that checks the content: what is described to
 * editors is described to machines, in the same words.
 */
import { z } from 'astro/zod';
import { REGISTRY } from '../../collections/index.ts';
import { trusting, type CollectionName } from '../../schemas/entry.ts';
import { FACETS } from '../../schemas/facets.ts';
import { VOCABULARIES } from '../../schemas/all-vocabularies.ts';

/** The part of JSON Schema that the collections need. */
export interface JsonSchema {
	type?: string;
	description?: string;
	title?: string;
	enum?: unknown[];
	oneOf?: { const: unknown; title: string }[];
	pattern?: string;
	format?: string;
	items?: JsonSchema;
	anyOf?: JsonSchema[];
	properties?: Record<string, JsonSchema>;
	required?: string[];
	[keyword: string]: unknown;
}

/** The vocabularies and those that only a facet has, by their values. */
const vocabularyOf = new Map(
	[...VOCABULARIES, ...Object.values(FACETS).map(({ values }) => values)].flatMap((terms) =>
		typeof terms === 'function' ? [] : [[Object.keys(terms).join(), terms] as const],
	),
);

/** A list of allowed values with the label that readers see for each, where they come from a vocabulary. */
function labelled(schema: JsonSchema) {
	const terms = vocabularyOf.get((schema.enum ?? []).join());
	if (!terms) return;
	delete schema.enum;
	schema.oneOf = Object.entries(terms).map(([value, title]) => ({ const: value, title }));
}

/** The fields that editors write in entries of a collection. */
function writtenFields(collection: CollectionName): JsonSchema {
	const schema = z.toJSONSchema(REGISTRY[collection].schema(trusting), {
		override: ({ jsonSchema }) => labelled(jsonSchema as JsonSchema),
	}) as JsonSchema;
	delete schema['$schema'];
	return schema;
}

const uri = (description: string): JsonSchema => ({ type: 'string', format: 'uri', description });
/** The schema of one entry as the collection's file holds it. */
export function entrySchema(collection: CollectionName): JsonSchema {
	const written = writtenFields(collection);
	const derived: Record<string, JsonSchema> = Object.fromEntries(
		Object.entries(REGISTRY[collection].derived).map(([name, { schema }]) => [name, { ...schema }]),
	);
	const frame: Record<string, JsonSchema> = {
		id: { type: 'string', description: 'รหัสของรายการ ไม่ซ้ำในชุดนี้ ชุดอื่นอ้างถึงด้วยรหัสนี้' },
		page: uri('ที่อยู่ของหน้าเว็บ'),
		markdown: uri('ที่อยู่ของหน้าเดียวกันเป็น Markdown'),
	};
	const body: JsonSchema = { type: 'string', description: 'เนื้อความเป็น Markdown ลิงก์เป็นที่อยู่เต็ม ว่างถ้ารายการมีแต่ช่องข้อมูล' };
	return {
		...written,
		properties: { ...frame, ...derived, ...written.properties, body },
		required: [...Object.keys(frame), ...Object.keys(derived), ...(written.required ?? []), 'body'],
	};
}

/**
 * The schema of a collection's file.
 * @param id Absolute address at which the schema is served.
 * @param title What the collection is called.
 */
export const fileSchema = (collection: CollectionName, id: string, title: string): JsonSchema => ({
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	$id: id,
	title,
	type: 'object',
	properties: {
		$schema: { const: id, description: 'ที่อยู่ของคำอธิบายนี้' },
		collection: { const: collection, description: 'ชื่อชุดข้อมูล' },
		title: { type: 'string', description: 'ชื่อชุดข้อมูลสำหรับคนอ่าน' },
		index: uri('รายการไฟล์ทั้งหมดที่นำไปใช้ต่อได้'),
		licence: {
			type: 'object',
			description: 'สัญญาอนุญาตของข้อความและข้อมูล',
			properties: {
				name: { type: 'string', description: 'ชื่อสัญญาอนุญาต' },
				url: uri('ที่อยู่ของสัญญาอนุญาต'),
			},
			required: ['name', 'url'],
			additionalProperties: false,
		},
		count: { type: 'integer', minimum: 0, description: 'จำนวนรายการ' },
		entries: { type: 'array', items: { $ref: '#/$defs/entry' }, description: 'รายการทั้งหมดของชุด' },
	},
	required: ['$schema', 'collection', 'title', 'index', 'licence', 'count', 'entries'],
	additionalProperties: false,
	$defs: { entry: entrySchema(collection) },
});
