// An entry of `checks`, out of YAML.
import { isScalar, isSeq, type Node } from 'yaml';
import { findHostFunction, HOST_FUNCTIONS } from '#lib/abi/host-functions.ts';
import { fieldNames } from '#lib/project/field-table.ts';
import type { Span } from '#lib/project/finding.ts';
import { nearest } from '#lib/project/nearest.ts';
import { fileOf } from '#lib/project/project.ts';
import type { ProblemValues } from '#lib/project/said-problem.ts';
import type { Field } from '#lib/project/yaml-fields.ts';
import { parseScenario, scenarioWithin, type ScenarioTimes } from '#lib/scenario/scenario-file.ts';
import { parseDuration } from '#lib/scenario/scenario-values.ts';
import type { Scenario } from '#lib/scenario/scenario.ts';
import type { CheckWish, LessonCheck } from './check.ts';
import { wordsOf } from './code-words.ts';
import type { FieldReader, FieldMap, Notation } from './field-reader.ts';
import {
	CALL_FIELDS,
	CHECK_DETAILS,
	CHECK_KINDS,
	SIZE_FIELDS,
	SOURCE_FIELDS,
	STORED_FILE_FIELDS
} from './lesson-fields.ts';
import { MAX_SAY_LENGTH } from './pointer-reader.ts';
import { isTrue } from './question-reader.ts';

const KINDS = fieldNames(CHECK_KINDS);
type Kind = (typeof KINDS)[number];

/** Somebody waits for it. */
const TIMES: ScenarioTimes = { timeoutMs: 30_000, stepTimeoutMs: 5000 };
/** Upload and start are the board’s time, on slow computers, too: only what the program does is hurried. */
const RUN_TIMEOUT_MS = 20_000;
export const MAX_CHECK_MS = 60_000;
const DEFAULT_WITHIN_MS = 2000;
const MAX_WITHIN_MS = 20_000;
const MAX_COUNT = 10_000;

const SIZE: Notation = {
	...{ key: 'lesson-value.size', message: 'Give a size, such as 20 KB.' },
	values: { example: '20 KB' }
};
const PATH: Notation = {
	...{ key: 'lesson-value.path', message: 'Give a path of the board, such as /lfs/log.txt.' },
	values: { example: '/lfs/log.txt' }
};
const WITHIN: Notation = {
	...{ key: 'lesson-value.time', message: 'Give a time up to 20 s, such as 2 s.' },
	values: { max: '20 s', example: '2 s' }
};

/** What `call` and `file` look at unless they say otherwise. */
const RUN_ONLY: Scenario = {
	name: 'Scenario',
	board: null,
	mode: null,
	...TIMES,
	steps: [
		{
			...{ line: 1, name: null, timeoutMs: RUN_TIMEOUT_MS },
			action: { kind: 'run', project: null, id: null, args: [], environment: null }
		}
	]
};

export class CheckReader {
	readonly #reader: FieldReader;
	/** A file of the lesson has something wrong in it. */
	readonly #onfile: (file: string, source: string) => Scenario | undefined;

	constructor(reader: FieldReader, onfile: (file: string, source: string) => Scenario | undefined) {
		this.#reader = reader;
		this.#onfile = onfile;
	}

	read(node: Node | null, span: Span): LessonCheck | undefined {
		const reader = this.#reader;
		const known = [...KINDS, ...fieldNames(CHECK_DETAILS)];
		const fields = reader.group(node, span, { entryOf: 'checks' }, known);
		if (!fields) return undefined;
		const [kind, ...others] = KINDS.filter((one) => fields.has(one));
		if (kind === undefined || others.length > 0)
			return reader.wrong('lesson-check', span, `A check is one of: ${KINDS.join(', ')}.`, {
				known: KINDS
			});
		const wish = this.#wish(kind, fields.get(kind)!, fields);
		const said = fields.get('say');
		const say = said ? reader.text(said, MAX_SAY_LENGTH) : '';
		const languages = reader.languages(fields.get('for'));
		if (!wish || say === undefined) return undefined;
		return { wish, say, languages, line: reader.lineOf(span) };
	}

	#wish(kind: Kind, field: Field, fields: FieldMap): CheckWish | undefined {
		switch (kind) {
			case 'scenario':
				return this.#scenario(field);
			case 'builds':
				return this.#builds(field, fields);
			case 'size':
				return this.#size(field);
			case 'source':
				return this.#source(field);
			case 'call':
				return this.#call(field);
			case 'file':
				return this.#storedFile(field);
			case 'confirm': {
				const text = this.#reader.text(field, MAX_SAY_LENGTH);
				return text === undefined ? undefined : { kind, text };
			}
		}
	}

	#scenario(field: Field): CheckWish | undefined {
		const { node } = field;
		if (!isScalar(node)) {
			const scenario = this.#steps(field);
			return scenario && { kind: 'scenario', scenario, path: null };
		}
		const path = this.#reader.path(field);
		const source = path === undefined ? undefined : fileOf(this.#reader, path);
		if (path === undefined || source === undefined) return undefined;
		const scenario = this.#onfile(path, source);
		return scenario && { kind: 'scenario', scenario: inTime(scenario), path };
	}

	#steps({ node, span }: Field): Scenario | undefined {
		const scenario = scenarioWithin(node, span, this.#reader.findings, TIMES);
		return scenario && inTime(scenario);
	}

	#builds(field: Field, fields: FieldMap): CheckWish | undefined {
		const details = (['error', 'in', 'line'] as const).flatMap((key) => fields.get(key) ?? []);
		if (isTrue(this.#reader, field)) {
			for (const { keySpan, key } of details)
				this.#wrong('builds', keySpan, `“${key}” is for “builds: false”.`, { field: key });
			return { kind: 'builds' };
		}
		const [error, file, line] = ['error', 'in', 'line'].map((key) => fields.get(key));
		return {
			kind: 'no-build',
			error: (error && this.#reader.text(error, 200)) ?? null,
			file: (file && this.#reader.text(file, 200)) ?? null,
			line: (line && this.#reader.integer(line, 1, 100_000)) ?? null
		};
	}

	#size(field: Field): CheckWish | undefined {
		const fields = this.#group(field, fieldNames(SIZE_FIELDS));
		const under = fields?.get('under');
		if (!fields || !under) return this.#reader.missing('under', field.span, 'under: 20 KB');
		const underBytes = this.#reader.value(under, parseSize, SIZE);
		const of = fields.get('of');
		const what = of ? this.#reader.oneOf(of, ['image', 'memory'] as const) : 'image';
		if (underBytes === undefined || what === undefined) return undefined;
		return { kind: 'size', underBytes, of: what };
	}

	#source(field: Field): CheckWish | undefined {
		const reader = this.#reader;
		const fields = this.#group(field, fieldNames(SOURCE_FIELDS));
		const [uses, not] = [fields?.get('uses'), fields?.get('not')];
		const words = uses ?? not;
		if (!fields || !words || (uses && not))
			return this.#wrong('source', field.keySpan, 'Use one of “uses” and “not”.');
		const code = reader.text(words, 200);
		const inside = fields.get('in');
		const file = inside ? reader.text(inside, 200) : null;
		const least = fields.get('at-least');
		const count = least ? reader.integer(least, 1, MAX_COUNT) : 1;
		if (code === undefined || file === undefined || count === undefined) return undefined;
		if (wordsOf(code, file ?? 'main.c').length === 0)
			return this.#wrong('no-code', words.span, 'It is a comment or a text, not code.');
		return uses
			? { kind: 'uses', code, file, atLeast: count }
			: { kind: 'not', code, file, fewerThan: count };
	}

	#call(field: Field): CheckWish | undefined {
		const reader = this.#reader;
		const fields = this.#group(field, fieldNames(CALL_FIELDS));
		const named = fields?.get('name');
		if (!fields || !named) return reader.missing('name', field.span, 'name: ocre_timer_start');
		const name = this.#hostFunction(named);
		const [least, most] = [fields.get('at-least'), fields.get('at-most')];
		const atMost = most ? reader.integer(most, 0, MAX_COUNT) : null;
		const atLeast = least ? reader.integer(least, 0, MAX_COUNT) : most ? 0 : 1;
		const looked = this.#looked(fields);
		if (name === undefined || atMost === undefined || atLeast === undefined || !looked)
			return undefined;
		return { kind: 'call', name, atLeast, atMost, ...looked };
	}

	#hostFunction(field: Field): string | undefined {
		const name = this.#reader.text(field, 100);
		const known = HOST_FUNCTIONS.map((one) => one.name);
		if (name === undefined || known.includes(name) || findHostFunction('env', name)) return name;
		const meant = nearest(name, known);
		const message = `Boards have no host function “${name}”.`;
		if (meant === undefined) return this.#wrong('function', field.span, message, { name });
		const full = `${message} Did you mean “${meant}”?`;
		return this.#wrong('function-meant', field.span, full, { name, meant });
	}

	#storedFile(field: Field): CheckWish | undefined {
		const reader = this.#reader;
		const fields = this.#group(field, fieldNames(STORED_FILE_FIELDS));
		const placed = fields?.get('path');
		if (!fields || !placed) return reader.missing('path', field.span, 'path: /lfs/log.txt');
		const path = reader.value(
			placed,
			(text) => (/^\/[\x21-\x7e]{1,200}$/.test(text) ? text : null),
			PATH
		);
		const content = fields.get('contains');
		const contains = content ? reader.text(content, 500, true) : null;
		const looked = this.#looked(fields);
		if (path === undefined || contains === undefined || !looked) return undefined;
		return { kind: 'file', path, contains, ...looked };
	}

	#looked(fields: FieldMap): { withinMs: number; during: Scenario } | undefined {
		const [within, steps] = [fields.get('within'), fields.get('steps')];
		const withinMs = within
			? this.#reader.value(within, timeUpTo(MAX_WITHIN_MS), WITHIN)
			: DEFAULT_WITHIN_MS;
		if (steps && !isSeq(steps.node)) return this.#reader.wrongType(steps, 'list');
		const during = steps ? this.#steps(steps) : RUN_ONLY;
		return withinMs === undefined || !during ? undefined : { withinMs, during };
	}

	/** `key`: of the text, behind that of the code. */
	#wrong(key: string, span: Span, message: string, values: ProblemValues = {}): undefined {
		return this.#reader.wrong('lesson-check', span, message, values, `lesson-check.${key}`);
	}

	#group(field: Field, known: readonly string[]): FieldMap | undefined {
		return this.#reader.group(field.node, field.span, field.key, known);
	}
}

/** A scenario of a file of its own. */
export function readScenarioFile(source: string) {
	return parseScenario(source, TIMES);
}

function inTime(scenario: Scenario): Scenario {
	const steps = scenario.steps.map((step) =>
		step.action.kind === 'run' ? { ...step, timeoutMs: step.timeoutMs ?? RUN_TIMEOUT_MS } : step
	);
	return { ...scenario, steps, timeoutMs: Math.min(scenario.timeoutMs, MAX_CHECK_MS) };
}

function timeUpTo(max: number): (text: string) => number | null {
	return (text) => {
		const ms = parseDuration(text);
		return ms !== null && ms > 0 && ms <= max ? ms : null;
	};
}

const UNITS: Readonly<Record<string, number>> = { B: 1, bytes: 1, KB: 1024, MB: 1024 * 1024 };

/** `20 KB` → bytes; null for anything else. */
function parseSize(text: string): number | null {
	const [, value, unit] = /^(\d{1,7}(?:\.\d{1,2})?) ?(B|bytes|KB|MB)$/.exec(text.trim()) ?? [];
	return value === undefined || unit === undefined ? null : Number(value) * UNITS[unit]! || null;
}
