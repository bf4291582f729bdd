/** The type check of some files of the project, as it would be with other texts in them. */
import { resolve } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(import.meta.dirname, '../../..');

const { config } = ts.readConfigFile(resolve(ROOT, 'tsconfig.json'), ts.sys.readFile) as { config: unknown };
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);

/** What was checked last, whose files are not read again. */
let known: ts.Program | undefined;

/**
 * The files in which the type check finds something wrong, of those that are given and of all that they import.
 * @param texts Texts by file from the project's root, in place of those on disk.
 * @param entries Files that nothing imports.
 */
export function faultyFiles(texts: ReadonlyMap<string, string>, entries: readonly string[]): string[] {
	const host = ts.createCompilerHost(options);
	const there = new Map([...texts].map(([file, text]) => [resolve(ROOT, file), text]));
	const { fileExists, readFile, getSourceFile } = host;
	host.fileExists = (file) => there.has(file) || fileExists(file);
	host.readFile = (file) => there.get(file) ?? readFile(file);
	host.getSourceFile = (file, version, ...rest) => {
		const text = there.get(file);
		if (text !== undefined) return ts.createSourceFile(file, text, version);
		return known?.getSourceFile(file) ?? getSourceFile(file, version, ...rest);
	};
	const roots = entries.map((file) => resolve(ROOT, file));
	const program = ts.createProgram({ rootNames: roots, options, host });
	known = program;
	return program
		.getSourceFiles()
		.filter(({ fileName }) => fileName.startsWith(`${ROOT}/src/`))
		.filter((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].length > 0)
		.map(({ fileName }) => fileName.slice(ROOT.length + 1));
}
