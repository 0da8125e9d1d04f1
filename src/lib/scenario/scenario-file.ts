// A scenario file → a Scenario, or findings at their places. Format: docs/scenarios.md.
import { isMap, isSeq, type Node } from 'yaml';
import { BOARD_MODES, isBoardMode, type BoardMode } from '#lib/abi/board-mode.ts';
import { fieldNames } from '#lib/project/field-table.ts';
import { FindingList, type Finding, type Span } from '#lib/project/finding.ts';
import { readYaml, spanOf, type YamlSubject } from '#lib/project/read-yaml.ts';
import { YamlFields, type Field } from '#lib/project/yaml-fields.ts';
import { SCENARIO_FIELDS } from './scenario-fields.ts';
import type { Scenario, Step } from './scenario.ts';
import { StepReader, TIME_EXAMPLE } from './step-reader.ts';
import { parseDuration } from './scenario-values.ts';

export type ScenarioFileResult =
	| { ok: true; scenario: Scenario; findings: readonly Finding[] }
	| { ok: false; findings: readonly Finding[] };

export const MAX_STEPS = 500;
const MAX_NAME_LENGTH = 120;
/** A scenario is for a lesson, not for a night. */
const MAX_TIMEOUT_MS = 60 * 60_000;

const STEPS_EXAMPLE = 'steps: [{ run: project }]';

const SUBJECT: YamlSubject = {
	code: 'scenario',
	empty: `The file is empty. Add a list of steps, such as “${STEPS_EXAMPLE}”.`,
	emptyValues: { example: STEPS_EXAMPLE }
};

export type ScenarioTimes = Pick<Scenario, 'timeoutMs' | 'stepTimeoutMs'>;

const DEFAULT_TIMES: ScenarioTimes = { timeoutMs: 60_000, stepTimeoutMs: 10_000 };
const DEFAULT_NAME = 'Scenario';

class ScenarioReader {
	readonly #findings: FindingList;
	readonly #yaml: YamlFields;
	readonly #steps: StepReader;
	readonly #times: ScenarioTimes;

	constructor(findings: FindingList, times: ScenarioTimes) {
		this.#findings = findings;
		this.#times = times;
		this.#yaml = new YamlFields(findings, MAX_STEPS, {
			message: `A scenario has ${MAX_STEPS} steps at most.`,
			key: 'entries-of-scenario',
			values: { max: MAX_STEPS }
		});
		this.#steps = new StepReader(findings, this.#yaml);
	}

	read(root: Node, span = spanOf(root, [0, 1])): Scenario | undefined {
		if (!isMap(root)) {
			const message = 'Expected fields such as “name:” and “steps:”, one on each line.';
			this.#findings.error('scenario-not-map', span, message);
			return undefined;
		}
		const fields = this.#yaml.fields(root, fieldNames(SCENARIO_FIELDS), span);
		return {
			name: this.#name(fields.get('name')),
			board: this.#board(fields.get('board')),
			mode: this.#mode(fields.get('mode')),
			timeoutMs: this.#timeout(fields.get('timeout'), this.#times.timeoutMs),
			stepTimeoutMs: this.#timeout(fields.get('step-timeout'), this.#times.stepTimeoutMs),
			steps: this.#list(fields.get('steps'), span)
		};
	}

	/** Steps alone. */
	readSteps(node: Node, span: Span): Scenario {
		const steps = this.#list({ key: 'steps', keySpan: span, node, span }, span);
		return { name: DEFAULT_NAME, board: null, mode: null, ...this.#times, steps };
	}

	#name(field: Field | undefined): string {
		if (!field) return DEFAULT_NAME;
		const text = this.#yaml.text(field.node, field.span, 'name')?.trim() ?? '';
		if (text.length > MAX_NAME_LENGTH) {
			const message = `A name has ${MAX_NAME_LENGTH} characters at most.`;
			this.#findings.error('scenario-name-long', field.span, message, { max: MAX_NAME_LENGTH });
		}
		return text === '' ? DEFAULT_NAME : text;
	}

	#board(field: Field | undefined): string | null {
		if (!field) return null;
		const text = this.#yaml.text(field.node, field.span, 'board');
		if (text === undefined || /^[a-z0-9_]{1,60}$/.test(text)) return text ?? null;
		const example = 'b_u585i_iot02a';
		const message = `Give the id of a board profile, such as ${example}.`;
		this.#findings.error('scenario-board', field.span, message, { example });
		return null;
	}

	#mode(field: Field | undefined): BoardMode | null {
		if (!field) return null;
		const text = this.#yaml.text(field.node, field.span, 'mode');
		if (text === undefined || isBoardMode(text)) return text ?? null;
		const message = `Modes are ${BOARD_MODES.join(' and ')}.`;
		this.#findings.error('scenario-mode', field.span, message, { known: BOARD_MODES });
		return null;
	}

	#timeout(field: Field | undefined, otherwise: number): number {
		if (!field) return otherwise;
		const text = this.#yaml.text(field.node, field.span, field.key);
		const ms = text === undefined ? null : parseDuration(text);
		if (ms !== null && ms > 0 && ms <= MAX_TIMEOUT_MS) return ms;
		const max = MAX_TIMEOUT_MS / 60_000;
		const message = `${TIME_EXAMPLE}, up to ${max} min.`;
		if (text !== undefined) this.#findings.error('scenario-time', field.span, message, { max });
		return otherwise;
	}

	#list(field: Field | undefined, span: Span): Step[] {
		if (!field) {
			const values = { field: 'steps', example: STEPS_EXAMPLE };
			const message = `The field “${values.field}” is missing, such as “${values.example}”.`;
			this.#findings.error('field-missing', [span[0], span[0]], message, values);
			return [];
		}
		const items = this.#yaml.items(field, 'steps') ?? [];
		if (items.length === 0 && !this.#findings.failed)
			this.#findings.error('scenario-no-steps', field.span, 'Give at least one step.');
		return items.flatMap((item) => this.#steps.read(item, spanOf(item, field.span)) ?? []);
	}
}

/**
 * A scenario inside another file: a list of steps, or a group of fields. Findings go into the list of that file. `times`:
 * where it says none.
 */
export function scenarioWithin(
	node: Node | null,
	span: Span,
	findings: FindingList,
	times: ScenarioTimes
): Scenario | undefined {
	const reader = new ScenarioReader(findings, times);
	if (isSeq(node)) return reader.readSteps(node, span);
	if (node) return reader.read(node, span);
	findings.error('scenario-no-steps', span, 'Give at least one step.');
	return undefined;
}

/** Never throws, whatever the text is. */
export function parseScenario(
	source: string,
	times: ScenarioTimes = DEFAULT_TIMES
): ScenarioFileResult {
	const findings = new FindingList(source);
	const root = readYaml(source, findings, SUBJECT);
	const scenario = root && new ScenarioReader(findings, times).read(root);
	if (!scenario || findings.failed) return { ok: false, findings: findings.toArray() };
	return { ok: true, scenario, findings: findings.toArray() };
}
