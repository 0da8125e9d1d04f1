// What `wait` and `expect` ask for, out of a scenario file.
import { isScalar } from 'yaml';
import { isValidName } from '#lib/abi/names.ts';
import type { FindingList, Span } from '#lib/project/finding.ts';
import { fieldNames } from '#lib/project/field-table.ts';
import type { ProblemValues } from '#lib/project/said-problem.ts';
import type { Field, YamlFields } from '#lib/project/yaml-fields.ts';
import { problemOfPattern } from './line-pattern.ts';
import { CONDITION_DETAILS, CONDITION_KINDS } from './scenario-fields.ts';
import { parseDuration, parseHertz, parsePercent, parsePin } from './scenario-values.ts';
import type { Check, Condition, ContainerState, PinTarget } from './scenario.ts';
import { readShortText } from './short-text.ts';

const KINDS = fieldNames(CONDITION_KINDS);
type Kind = (typeof KINDS)[number];
const DETAILS = fieldNames(CONDITION_DETAILS);
const GOES_WITH: Readonly<Record<Kind, readonly string[]>> = {
	text: [],
	match: [],
	log: [],
	'no-text': [],
	led: ['is', 'changes', 'blinks', 'within', 'during'],
	pin: ['is', 'changes', 'blinks', 'within', 'during'],
	message: ['payload'],
	display: [],
	exit: ['of'],
	container: ['is']
};

const STATES: readonly string[] = [
	'running',
	'stopped',
	'created',
	'error',
	'gone'
] satisfies ContainerState[];
const MAX_CHANGES = 10_000;
const DEFAULT_TOLERANCE = 0.2;
const DEFAULT_DURING_MS = 3000;
const MAX_DURING_MS = 10 * 60_000;

/** What is said of a value that is none: a sentence to its example. */
interface Notation {
	key: string;
	message: string;
	example: string;
}

const HERTZ = { key: 'hertz', message: 'Give a frequency, such as', example: '2 Hz' };
const SHARE = { key: 'share', message: 'Give a share, such as', example: '20 %' };
const TIME = { key: 'time', message: 'Give a time with its unit, such as', example: '3 s' };

type Fields = Map<string, Field>;
type Wanted = Condition | Check;

export class ConditionReader {
	readonly #findings: FindingList;
	readonly #yaml: YamlFields;

	constructor(findings: FindingList, yaml: YamlFields) {
		this.#findings = findings;
		this.#yaml = yaml;
	}

	/** Of `wait`. */
	condition(field: Field): Condition | undefined {
		const wanted = this.#wanted(field);
		if (!wanted) return undefined;
		if (wanted.kind !== 'no-text' && wanted.kind !== 'blinks') return wanted;
		return this.#wrong('no-wait', field.span, 'This cannot be waited for: use “expect”.');
	}

	/** Of `expect`. */
	check(field: Field): Check | undefined {
		const wanted = this.#wanted(field);
		if (!wanted) return undefined;
		if (wanted.kind !== 'changes') return wanted;
		return this.#wrong('no-expect', field.span, 'Changes take time: use “wait”, or “blinks”.');
	}

	#wanted(field: Field): Wanted | undefined {
		if (!this.#yaml.expectMap(field.node, field.span, field.key)) return undefined;
		const fields = this.#yaml.fields(field.node, [...KINDS, ...DETAILS], field.span);
		const kinds = KINDS.filter((kind) => fields.has(kind));
		const [kind] = kinds;
		if (kind === undefined || kinds.length > 1) {
			const message = `Name one thing: ${KINDS.join(', ')}.`;
			return this.#wrong('one', field.span, message, { known: KINDS });
		}
		for (const detail of DETAILS) {
			const found = fields.get(detail);
			if (!found || GOES_WITH[kind].includes(detail)) continue;
			const message = `“${detail}” is not for “${kind}”.`;
			return this.#wrong('not-for', found.keySpan, message, { field: detail, kind });
		}
		return this.#ofKind(kind, fields.get(kind)!, fields);
	}

	#ofKind(kind: Kind, field: Field, fields: Fields): Wanted | undefined {
		switch (kind) {
			case 'text':
			case 'log':
			case 'display':
			case 'no-text': {
				const text = this.#text(field);
				return text === undefined ? undefined : { kind, text };
			}
			case 'match':
				return this.#match(field);
			case 'led':
			case 'pin': {
				const target = this.#target(kind, field);
				return target && this.#ofPin(kind, target, field, fields);
			}
			case 'message': {
				const topic = this.#text(field);
				const payload = fields.has('payload') ? this.#text(fields.get('payload')!) : null;
				if (topic === undefined || payload === undefined) return undefined;
				return { kind, topic, payload };
			}
			case 'exit':
				return this.#exit(field, fields);
			case 'container':
				return this.#container(field, fields);
		}
	}

	#match(field: Field): Wanted | undefined {
		const pattern = this.#text(field);
		if (pattern === undefined) return undefined;
		const problem = problemOfPattern(pattern);
		if (problem === null) return { kind: 'match', pattern };
		const { message, values, key } = problem;
		this.#findings.error('scenario-pattern', field.span, message, values, key);
		return undefined;
	}

	#target(kind: 'led' | 'pin', field: Field): PinTarget | undefined {
		const name = this.#text(field);
		if (name === undefined) return undefined;
		if (kind === 'led') return { kind, name };
		const address = parsePin(name);
		if (address) return { kind, name, ...address };
		const message = 'Name a pin by port and number, such as PH7 or 7.7.';
		this.#findings.error('scenario-pin', field.span, message);
		return undefined;
	}

	#ofPin(kind: 'led' | 'pin', target: PinTarget, at: Field, fields: Fields): Wanted | undefined {
		const [is, changes, blinks] = ['is', 'changes', 'blinks'].map((key) => fields.get(key));
		if (Number(!!is) + Number(!!changes) + Number(!!blinks) !== 1) {
			const message = 'Use one of “is”, “changes” and “blinks”.';
			return this.#wrong('pin', at.keySpan, message);
		}
		if (changes) return this.#changes(target, changes);
		if (blinks) return this.#blinks(target, blinks, fields);
		return this.#is(kind, target, is!);
	}

	#is(kind: 'led' | 'pin', target: PinTarget, field: Field): Wanted | undefined {
		const words = kind === 'led' ? (['dark', 'lit'] as const) : (['low', 'high'] as const);
		const { node } = field;
		const value = isScalar(node) ? node.value : undefined;
		const level =
			kind === 'pin' && (value === 0 || value === 1) ? value : words.indexOf(value as never);
		if (level === 0 || level === 1)
			return kind === 'led' ? { kind, target, lit: level === 1 } : { kind: 'level', target, level };
		const [first, second] = words;
		return this.#wrong('is', field.span, `Say ${first} or ${second}.`, { first, second });
	}

	#changes(target: PinTarget, field: Field): Wanted | undefined {
		const count = this.#yaml.number(field.node, field.span, 'changes');
		if (count === undefined) return undefined;
		if (Number.isInteger(count) && count >= 1 && count <= MAX_CHANGES)
			return { kind: 'changes', target, count };
		const message = `Give a whole number from 1 to ${MAX_CHANGES}.`;
		return this.#wrong('count', field.span, message, { max: MAX_CHANGES });
	}

	#blinks(target: PinTarget, field: Field, fields: Fields): Wanted | undefined {
		const hertz = this.#value(field, parseHertz, HERTZ);
		const within = fields.get('within');
		const during = fields.get('during');
		const tolerance = within ? this.#value(within, parsePercent, SHARE) : DEFAULT_TOLERANCE;
		const duringMs = during ? this.#value(during, parseDuration, TIME) : DEFAULT_DURING_MS;
		if (hertz === undefined || tolerance === undefined || duringMs === undefined) return undefined;
		// Three edges are the least that have a frequency.
		if (duringMs <= MAX_DURING_MS && duringMs * hertz >= 1500)
			return { kind: 'blinks', target, hertz, tolerance, duringMs };
		const message = 'Look for at least one and a half periods, and ten minutes at most (“during”).';
		return this.#wrong('periods', (during ?? field).span, message);
	}

	#value<T>(field: Field, parse: (text: string) => T | null, notation: Notation): T | undefined {
		const text = this.#text(field);
		const value = text === undefined ? null : parse(text);
		if (value !== null) return value;
		if (text === undefined) return undefined;
		const { key, message, example } = notation;
		return this.#wrong(key, field.span, `${message} ${example}.`, { example });
	}

	#exit(field: Field, fields: Fields): Wanted | undefined {
		const { node } = field;
		const isAny = isScalar(node) && node.value === 'any';
		const code = isAny ? null : this.#yaml.number(node, field.span, 'exit');
		if (code === undefined) return undefined;
		if (code !== null && !Number.isInteger(code)) {
			return this.#wrong('exit', field.span, 'An exit code is a whole number.');
		}
		const of = fields.get('of');
		const container = of ? this.#name(of) : null;
		return container === undefined ? undefined : { kind: 'exit', container, code };
	}

	#container(field: Field, fields: Fields): Wanted | undefined {
		const container = this.#name(field);
		const is = fields.get('is');
		const state = is && this.#text(is);
		if (container === undefined || (is && state === undefined)) return undefined;
		if (state !== undefined && STATES.includes(state))
			return { kind: 'container', container, state: state as ContainerState };
		const message = `Say what it is: ${STATES.join(', ')}.`;
		return this.#wrong('state', (is ?? field).span, message, { known: STATES });
	}

	#name(field: Field): string | undefined {
		const text = this.#text(field);
		if (text === undefined || isValidName(text)) return text;
		const message = 'Names of containers have only a–z, 0–9, “.”, “_”, “-”.';
		this.#findings.error('scenario-container', field.span, message);
		return undefined;
	}

	/** `key`: of the text, behind that of the code. */
	#wrong(key: string, span: Span, message: string, values: ProblemValues = {}): undefined {
		const code = 'scenario-condition';
		this.#findings.error(code, span, message, values, `${code}.${key}`);
		return undefined;
	}

	#text(field: Field): string | undefined {
		return readShortText(this.#yaml, this.#findings, field);
	}
}
