// What came of a scenario: a value for the page, a JSON file, and JUnit XML for continuous integration.
import type { StepFound } from './found.ts';
import type { Action } from './scenario.ts';

export type StepState = 'waiting' | 'running' | 'passed' | 'failed' | 'cancelled' | 'skipped';

export interface StepResult {
	/** Of the file, from 1. */
	line: number;
	/** What the step does, in English, or the name that its author gave it. */
	text: string;
	/** That name; null: it is told by what it does. */
	name: string | null;
	action: Action;
	state: StepState;
	/** Since the beginning of the scenario; null while waiting. */
	startedMs: number | null;
	durationMs: number | null;
	/** Why it failed. */
	failure: StepFailure | null;
}

export interface StepFailure {
	/** Stable code: `step-timeout`, `scenario-timeout`, `not-as-expected`, or that of the board or the compiler. */
	code: string;
	/** In English. */
	expected: string;
	/** In English. */
	got: string;
	found: StepFound;
	/** The last lines of the console; untrusted text. */
	console: string;
}

export interface ScenarioReport {
	name: string;
	/** Id of the profile of a simulated board, or the name of a real one. */
	board: string;
	/** Of a simulated board; null for a real one. */
	mode: string | null;
	state: 'running' | 'passed' | 'failed' | 'cancelled';
	durationMs: number;
	steps: readonly StepResult[];
}

/** Version 1 of the report file: it tells steps in English, without the values of actions. */
export function reportJson(report: ScenarioReport): string {
	const steps = report.steps.map(({ name: _name, action: _action, failure, ...step }) => ({
		...step,
		failure: failure && writtenFailure(failure)
	}));
	const file = { format: 'ocre-scenario-report', version: 1, ...report, steps };
	return `${JSON.stringify(file, null, '\t')}\n`;
}

function writtenFailure({ code, expected, got, console }: StepFailure) {
	return { code, expected, got, console };
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;'
};

/** XML 1.0 has no place for control characters and lone surrogates, not even escaped. */
export function escapeXml(text: string): string {
	return text
		.toWellFormed()
		.replace(/[^\t\n\r\x20-\x7e\x80-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
		.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

function seconds(ms: number | null): string {
	return ((ms ?? 0) / 1000).toFixed(3);
}

function testcase(step: StepResult, suite: string, file: string): string {
	const head = `\t\t<testcase name="${escapeXml(`${step.line}: ${step.text}`)}" classname="${escapeXml(suite)}" file="${escapeXml(file)}" line="${step.line}" time="${seconds(step.durationMs)}"`;
	if (step.failure) {
		const { code, expected, got, console } = step.failure;
		const message = `expected ${expected}; ${got}`;
		return `${head}>\n\t\t\t<failure type="${escapeXml(code)}" message="${escapeXml(message)}">${escapeXml(console)}</failure>\n\t\t</testcase>`;
	}
	if (step.state === 'passed') return `${head} />`;
	return `${head}>\n\t\t\t<skipped />\n\t\t</testcase>`;
}

export function reportJunit(report: ScenarioReport, file: string): string {
	const { steps, name } = report;
	const failures = steps.filter(({ state }) => state === 'failed').length;
	const skipped = steps.filter(({ state }) => state !== 'failed' && state !== 'passed').length;
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<testsuites>',
		`\t<testsuite name="${escapeXml(name)}" tests="${steps.length}" failures="${failures}" skipped="${skipped}" time="${seconds(report.durationMs)}">`,
		...steps.map((step) => testcase(step, name, file)),
		'\t</testsuite>',
		'</testsuites>',
		''
	].join('\n');
}
