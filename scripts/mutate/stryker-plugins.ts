// What the mutation testing tool does not do by itself: it leaves out the texts for people, takes a random sample, and
// says after each mutant how it went. It loads this file into its own processes, so nothing here depends on another part.
import type { Checker, CheckResult } from '@stryker-mutator/api/check';
import { CheckStatus } from '@stryker-mutator/api/check';
import type { Mutant, MutantResult, StrykerOptions } from '@stryker-mutator/api/core';
import type { Ignorer } from '@stryker-mutator/api/ignore';
import {
	commonTokens,
	declareClassPlugin,
	declareValuePlugin,
	PluginKind,
	tokens
} from '@stryker-mutator/api/plugin';
import type { Reporter } from '@stryker-mutator/api/report';
import { isMessageText, type SyntaxPath } from './message-text.ts';
import { NOT_CHOSEN, outcomeLine } from './report.ts';
import { sampleOf } from './sample.ts';

export interface SampleOptions {
	sample: { size: number; seed: number };
}

const messages: Ignorer = {
	shouldIgnore: (path) =>
		isMessageText(path as SyntaxPath) ? 'the text of a log line or an error' : undefined
};

/** A checker decides which mutants are worth testing: here those of the sample. */
class Sample implements Checker {
	static readonly inject = tokens(commonTokens.options);
	readonly #options: SampleOptions['sample'];

	constructor(options: StrykerOptions) {
		this.#options = (options as StrykerOptions & SampleOptions).sample;
	}

	init(): Promise<void> {
		return Promise.resolve();
	}

	/** All in one: the sample is taken of the whole. */
	group(mutants: Mutant[]): Promise<string[][]> {
		return Promise.resolve([mutants.map(({ id }) => id)]);
	}

	check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
		const { size, seed } = this.#options;
		const relative = mutants.map((mutant) => ({
			...mutant,
			fileName: mutant.fileName.replace(`${process.cwd()}/`, '')
		}));
		const chosen = new Set(sampleOf(relative, size, seed).map(({ id }) => id));
		const results = mutants.map(({ id }): [string, CheckResult] => [
			id,
			chosen.has(id)
				? { status: CheckStatus.Passed }
				: { status: CheckStatus.CompileError, reason: NOT_CHOSEN }
		]);
		return Promise.resolve(Object.fromEntries(results));
	}
}

const progress: Reporter = {
	onMutantTested(result: Readonly<MutantResult>) {
		const line = outcomeLine(result);
		if (line !== null) console.log(line);
	}
};

export const strykerValidationSchema = {
	properties: {
		sample: {
			type: 'object',
			properties: { size: { type: 'number' }, seed: { type: 'number' } }
		}
	}
};

export const strykerPlugins = [
	declareValuePlugin(PluginKind.Ignore, 'message-texts', messages),
	declareClassPlugin(PluginKind.Checker, 'sample', Sample),
	declareValuePlugin(PluginKind.Reporter, 'outcomes', progress)
];
