import { expect, test } from 'vitest';
import { FakeScenarioHost } from '#lib/scenario/fake-scenario-host.ts';
import { parseScenario } from '#lib/scenario/scenario-file.ts';
import { prepareTarget, type ScenarioTarget } from './scenario-target.ts';
import { said } from '#lib/texts/testing-said.ts';

const signal = new AbortController().signal;

function scenarioOf(source: string) {
	const result = parseScenario(source);
	if (!result.ok) throw new Error(JSON.stringify(result.findings));
	return result.scenario;
}

function targetWith(canReset: boolean, hasPanel: boolean) {
	const { board, panel } = new FakeScenarioHost();
	const calls: string[] = [];
	const target: ScenarioTarget = {
		name: 'Desk 3',
		session: { board, console: { note: (words) => calls.push(String(said(words))) } },
		panel: hasPanel ? panel : null,
		canReset: () => Promise.resolve(canReset),
		reset() {
			calls.push('reset');
			return Promise.resolve();
		}
	};
	return { target, calls };
}

test('a board that can be reset is reset', async () => {
	const { target, calls } = targetWith(true, false);
	await prepareTarget(target, scenarioOf('steps:\n  - run: project\n  - reset: board\n'), signal);
	expect(calls).toEqual(['reset']);
});

test('one that cannot keeps what is on it, and its console says so', async () => {
	const { target, calls } = targetWith(false, false);
	await prepareTarget(target, scenarioOf('steps:\n  - run: project\n'), signal);
	expect(calls).toEqual(['not reset: this board’s shell has no command for it']);
	const resets = scenarioOf('steps:\n  - reset: board\n');
	await expect(prepareTarget(target, resets, signal)).rejects.toMatchObject({
		code: 'scenario-needs-reset'
	});
});

test('what needs a panel is refused before the board is touched, unless it has one', async () => {
	const presses = scenarioOf('steps:\n  - press: sw0\n');
	const cable = targetWith(true, false);
	await expect(prepareTarget(cable.target, presses, signal)).rejects.toMatchObject({
		code: 'scenario-needs-panel'
	});
	expect(cable.calls).toEqual([]);
	const simulated = targetWith(true, true);
	await prepareTarget(simulated.target, presses, signal);
	expect(simulated.calls).toEqual(['reset']);
});
