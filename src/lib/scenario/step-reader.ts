// One entry of `steps` → a Step, with a finding at the place of whatever does not fit.
import { isScalar, type Node } from 'yaml';
import { isValidName } from '#lib/abi/names.ts';
import { fieldNames } from '#lib/project/field-table.ts';
import type { FindingList, Span } from '#lib/project/finding.ts';
import type { Field, YamlFields } from '#lib/project/yaml-fields.ts';
import { ConditionReader } from './condition-reader.ts';
import { ACTION_FIELDS, RUN_FIELDS, SET_FIELDS, STEP_FIELDS } from './scenario-fields.ts';
import { parseDuration } from './scenario-values.ts';
import type { Action, Step } from './scenario.ts';
import { readShortText } from './short-text.ts';

export const TIME_EXAMPLE = 'Give a time with its unit, such as 500 ms or 2 s';
const RESET_EXAMPLE = 'reset: board';
const SET_EXAMPLE = '{ sensor: temperature, to: 21.5 }';
/** Of an argument or an entry of the environment. */
const MAX_WORD_LENGTH = 120;
const MAX_DELAY_MS = 10 * 60_000;
/** What a board's command line takes. */
const MAX_LINE_LENGTH = 255;

const ACTIONS = fieldNames(ACTION_FIELDS);
type ActionKind = (typeof ACTIONS)[number];

type Fields = Map<string, Field>;

export class StepReader {
	readonly #findings: FindingList;
	readonly #yaml: YamlFields;
	readonly #conditions: ConditionReader;

	constructor(findings: FindingList, yaml: YamlFields) {
		this.#findings = findings;
		this.#yaml = yaml;
		this.#conditions = new ConditionReader(findings, yaml);
	}

	read(item: Node | null, span: Span): Step | undefined {
		if (!this.#yaml.expectMap(item, span, { whole: 'step' })) return undefined;
		const fields = this.#yaml.fields(item, [...ACTIONS, ...fieldNames(STEP_FIELDS)], span);
		const kinds = ACTIONS.filter((kind) => fields.has(kind));
		const [kind] = kinds;
		if (kind === undefined || kinds.length > 1) {
			const message = `A step does one thing: ${ACTIONS.join(', ')}.`;
			this.#findings.error('scenario-step', span, message, { known: ACTIONS });
			return undefined;
		}
		const action = this.#action(kind, fields.get(kind)!);
		const { line } = this.#findings.lines.linePos(span[0]);
		const name = this.#textOf(fields, 'name') ?? null;
		const timeoutMs = this.#duration(fields.get('timeout'));
		return action && { line, name, timeoutMs: timeoutMs ?? null, action };
	}

	#action(kind: ActionKind, field: Field): Action | undefined {
		switch (kind) {
			case 'run':
				return this.#run(field);
			case 'kill':
			case 'remove': {
				const container = this.#container(field);
				return container === undefined ? undefined : { kind, container };
			}
			case 'press':
			case 'release':
			case 'click': {
				const button = this.#text(field);
				return button === undefined ? undefined : { kind, button };
			}
			case 'set':
				return this.#set(field);
			case 'send':
				return this.#send(field);
			case 'delay': {
				const ms = this.#duration(field);
				return ms === undefined ? undefined : { kind, ms };
			}
			case 'reset':
				if (this.#text(field) === 'board') return { kind };
				this.#findings.error('scenario-reset', field.span, `Write “${RESET_EXAMPLE}”.`, {
					example: RESET_EXAMPLE
				});
				return undefined;
			case 'wait': {
				const condition = this.#conditions.condition(field);
				return condition && { kind, condition };
			}
			case 'expect': {
				const check = this.#conditions.check(field);
				return check && { kind, check };
			}
		}
	}

	#run(field: Field): Action | undefined {
		if (isScalar(field.node)) {
			const text = this.#text(field);
			if (text === undefined) return undefined;
			const project = text === 'project' ? null : text;
			return { kind: 'run', project, id: null, args: [], environment: null };
		}
		if (!this.#yaml.expectMap(field.node, field.span, 'run')) return undefined;
		const fields = this.#yaml.fields(field.node, fieldNames(RUN_FIELDS), field.span);
		const id = fields.has('as') ? this.#container(fields.get('as')!) : null;
		if (id === undefined) return undefined;
		const texts = (key: string) =>
			this.#yaml.texts(fields.get(key), key).filter(({ text, span }) => this.#word(text, span));
		return {
			kind: 'run',
			project: this.#textOf(fields, 'project') ?? null,
			id,
			args: texts('arguments').map(({ text }) => text),
			environment: fields.has('environment') ? texts('environment').map(({ text }) => text) : null
		};
	}

	/** It goes onto the board's command line. */
	#word(text: string, span: Span): boolean {
		const max = MAX_WORD_LENGTH;
		if (/^[\x20-\x7e]+$/.test(text) && text.length <= max) return true;
		const code = 'scenario-character';
		const message = `Only printable ASCII can be sent to a board, and ${max} characters at most.`;
		this.#findings.error(code, span, message, { max }, `${code}.word`);
		return false;
	}

	#set(field: Field): Action | undefined {
		if (!this.#yaml.expectMap(field.node, field.span, 'set')) return undefined;
		const fields = this.#yaml.fields(field.node, fieldNames(SET_FIELDS), field.span);
		const sensor = this.#textOf(fields, 'sensor');
		const to = fields.get('to');
		if (sensor === undefined || !to) {
			const message = `Say which sensor and what it measures: “${SET_EXAMPLE}”.`;
			this.#findings.error('scenario-set', field.keySpan, message, { example: SET_EXAMPLE });
			return undefined;
		}
		const value = this.#yaml.number(to.node, to.span, 'to');
		if (value === undefined) return undefined;
		return { kind: 'set', sensor, channel: this.#channel(fields.get('channel')), value };
	}

	#channel(field: Field | undefined): number | string | null {
		if (!field) return null;
		if (isScalar(field.node) && typeof field.node.value === 'number') return field.node.value;
		return this.#text(field) ?? null;
	}

	#send(field: Field): Action | undefined {
		const line = this.#text(field);
		if (line === undefined) return undefined;
		if (/^[\x20-\x7e]+$/.test(line) && line.length <= MAX_LINE_LENGTH)
			return { kind: 'send', line };
		const max = MAX_LINE_LENGTH;
		const code = 'scenario-character';
		const message = `A command is one line of printable ASCII, ${max} characters at most.`;
		this.#findings.error(code, field.span, message, { max }, `${code}.line`);
		return undefined;
	}

	#container(field: Field): string | undefined {
		const text = this.#text(field);
		if (text === undefined || isValidName(text)) return text;
		const message = 'Names of containers have only a–z, 0–9, “.”, “_”, “-”.';
		this.#findings.error('scenario-container', field.span, message);
		return undefined;
	}

	#duration(field: Field | undefined): number | undefined {
		if (!field) return undefined;
		const text = this.#yaml.text(field.node, field.span, field.key);
		const ms = text === undefined ? null : parseDuration(text);
		if (ms !== null && ms > 0 && ms <= MAX_DELAY_MS) return ms;
		const max = MAX_DELAY_MS / 60_000;
		const message = `${TIME_EXAMPLE}, up to ${max} min.`;
		if (text !== undefined) this.#findings.error('scenario-time', field.span, message, { max });
		return undefined;
	}

	#textOf(fields: Fields, key: string): string | undefined {
		const field = fields.get(key);
		return field && this.#text(field);
	}

	#text(field: Field): string | undefined {
		return readShortText(this.#yaml, this.#findings, field);
	}
}
