/** The schemas are the editors' manual: every field of every collection says what it is for. */
import { expect, test } from 'vitest';
import { trusting } from '../../src/schemas/entry.ts';
import { REGISTRY } from '../../src/collections/index.ts';

interface Node {
	description?: string;
	_zod: {
		def: { shape?: Record<string, Node>; element?: Node; innerType?: Node; in?: Node; out?: Node; items?: Node[] };
	};
}

/** Paths of the object fields below a schema that nobody described. */
function undescribed(node: Node, path: string): string[] {
	const { shape, element, innerType, in: input, out: output } = node._zod.def;
	if (shape)
		return Object.entries(shape).flatMap(([name, field]) => [
			...(isDescribed(field) ? [] : [`${path}.${name}`]),
			...undescribed(field, `${path}.${name}`),
		]);
	return [element, innerType, input, output].flatMap((inner) => (inner ? undescribed(inner, path) : []));
}

/** A description counts wherever it stands in the chain: `.describe()` before or after `.default()`. */
const isDescribed = (node: Node): boolean =>
	Boolean(node.description) || Boolean(node._zod.def.innerType && isDescribed(node._zod.def.innerType));

test.each(Object.entries(REGISTRY))('%s', (name, { schema }) => {
	expect(undescribed(schema(trusting) as unknown as Node, name)).toEqual([]);
});
