// Run options as a file, in which they travel with the files of a project: Ocre's own tools do not read it.
import { isMap, stringify, type Node } from 'yaml';
import { FindingList, type Finding, type Span } from './finding.ts';
import { readYaml, spanOf, type YamlSubject } from './read-yaml.ts';
import {
	boardFolderProblem,
	containerIdProblem,
	environmentProblem,
	guestPathProblem,
	MAX_LIST,
	wordProblem,
	type Mount,
	type ProblemOf,
	type RunOptions
} from './run-options.ts';
import { YamlFields, type Field } from './yaml-fields.ts';

export const RUN_OPTIONS_FILE = 'run-options.yaml';

export type RunOptionsResult = { ok: true; run: RunOptions } | { ok: false; finding: Finding };

const COMMENT = '# How Ocre Playground starts the container of this project, besides build.yaml.\n';

const SUBJECT: YamlSubject = {
	code: 'run-options',
	empty: 'The file is empty.'
};

const FIELDS = ['container-id', 'arguments', 'environment', 'mounts'] as const;
const MOUNT_FIELDS = ['path', 'folder'] as const;

/** The text of the file; what is empty is left out. */
export function writeRunOptions({ containerId, args, environment, mounts }: RunOptions): string {
	return (
		COMMENT +
		stringify({
			...(containerId !== null && { 'container-id': containerId }),
			...(args.length > 0 && { arguments: args }),
			...(environment.length > 0 && { environment }),
			...(mounts.length > 0 && {
				mounts: mounts.map(({ guest: path, folder }) => ({ path, folder }))
			})
		})
	);
}

class RunOptionsReader {
	readonly #findings: FindingList;
	readonly #yaml: YamlFields;

	constructor(findings: FindingList) {
		this.#findings = findings;
		this.#yaml = new YamlFields(findings, MAX_LIST, {
			message: `Give at most ${MAX_LIST} entries.`,
			key: 'entries-of-list',
			values: { max: MAX_LIST }
		});
	}

	read(root: Node): RunOptions | null {
		const span = spanOf(root, [0, 1]);
		if (!this.#yaml.expectMap(root, span, { whole: 'file' })) return null;
		const fields = this.#yaml.fields(root, FIELDS, span);
		return {
			containerId: this.#containerId(fields.get('container-id')),
			args: this.#texts(fields.get('arguments'), wordProblem),
			environment: this.#texts(fields.get('environment'), environmentProblem),
			mounts: this.#mounts(fields.get('mounts'))
		};
	}

	#containerId(field: Field | undefined): string | null {
		return field ? this.#text(field.node, field.span, field.key, containerIdProblem) : null;
	}

	#texts(field: Field | undefined, problemOf: ProblemOf): string[] {
		const texts = field ? this.#yaml.texts(field, field.key) : [];
		for (const { text, span } of texts) this.#check(text, span, problemOf);
		return texts.map(({ text }) => text);
	}

	#mounts(field: Field | undefined): Mount[] {
		if (!field?.node) return [];
		return (this.#yaml.items(field, 'mounts') ?? []).flatMap((item) => {
			const span = spanOf(item, field.span);
			if (!this.#yaml.expectMap(item, span, { entryOf: 'mounts' }) || !isMap(item)) return [];
			const fields = this.#yaml.fields(item, MOUNT_FIELDS, span);
			const side = (key: string, problemOf: ProblemOf) => {
				const { node = null, span: at = span } = fields.get(key) ?? {};
				return this.#text(node, at, key, problemOf) ?? '';
			};
			return { guest: side('path', guestPathProblem), folder: side('folder', boardFolderProblem) };
		});
	}

	#text(node: Node | null, span: Span, what: string, problemOf: ProblemOf): string | null {
		const text = this.#yaml.text(node, span, what);
		if (text === undefined) return null;
		this.#check(text, span, problemOf);
		return text;
	}

	#check(text: string, span: Span, problemOf: ProblemOf): void {
		const problem = problemOf(text);
		if (!problem) return;
		const { message, values, key } = problem;
		this.#findings.error('run-options-value', span, message, values, key);
	}
}

/** Never throws. As everywhere, run options that are not entirely right are none: the first error says why. */
export function parseRunOptions(source: string): RunOptionsResult {
	const findings = new FindingList(source);
	const root = readYaml(source, findings, SUBJECT);
	const run = root && new RunOptionsReader(findings).read(root);
	if (run && !findings.failed) return { ok: true, run };
	const found = findings.toArray();
	// A flood of warnings can leave no room for the error.
	const finding = found.find(({ severity }) => severity === 'error') ?? found[0]!;
	return { ok: false, finding };
}
