// Asks a board what programs on it are told of it: a small program of our own prints the fields of `uname`. It is the
// only way to the processor of a board whose shell does not say it.
import { AppError } from '#lib/core/errors.ts';
import { runBoardProgram, type ProgramOptions, type ProgramStage } from './board-program.ts';
import type { DeployTarget } from '../deploy/deploy.ts';
import type { BuildCompiler } from '../build/build.ts';

export type AskStage = Exclude<ProgramStage, 'running'> | 'asking';

export const ASK_ID = 'playground-ask-me';

/** The fields of `uname` as the board gives them: untrusted text of at most 79 printable characters; '' when empty. */
export interface BoardSystem {
	/** `Project Ocre (Zephyr)` */
	sysname: string;
	nodename: string;
	/** Of the firmware, and of the system below it. */
	release: string;
	version: string;
	/** `ARM Cortex-M33` */
	machine: string;
}

const FIELDS = ['sysname', 'nodename', 'release', 'version', 'machine'] as const;
const LINE = /^uname (sysname|nodename|release|version|machine)=([\x20-\x7e]{0,79})$/;
/** Output of other containers comes with it. */
const MAX_HEARD = 65_536;

const SOURCE = `#include <ocre_api.h>
#include <stdio.h>

static struct _ocre_posix_utsname board;

int main(void)
{
	if (uname(&board) != 0) {
		return 1;
	}
${FIELDS.map((field) => `	printf("uname ${field}=%s\\n", board.${field});`).join('\n')}
	return 0;
}
`;

/** Throws `uname-unheard` when not every field came, and what deploying throws. */
export async function askBoard(
	target: DeployTarget,
	toolchain: BuildCompiler,
	{ signal, onstage }: ProgramOptions<AskStage>
): Promise<BoardSystem> {
	let heard = '';
	const listening = target.session.board.on('console', (event) => {
		if (event.kind === 'output') heard = (heard + event.text).slice(-MAX_HEARD);
	});
	try {
		await runBoardProgram(
			target,
			toolchain,
			{ id: ASK_ID, source: SOURCE, capabilities: [] },
			{ signal, onstage: (stage) => onstage(stage === 'running' ? 'asking' : stage) }
		);
	} finally {
		listening.dispose();
	}
	const system = systemIn(heard);
	if (!system) throw new AppError('uname-unheard', 'uname did not return every field');
	return system;
}

function systemIn(text: string): BoardSystem | null {
	const fields: Partial<BoardSystem> = {};
	for (const line of text.split('\n')) {
		const [, field, value] = LINE.exec(line.trimEnd()) ?? [];
		if (field) fields[field as keyof BoardSystem] = value!.trim();
	}
	const isWhole = FIELDS.every((field) => fields[field] !== undefined);
	return isWhole ? (fields as BoardSystem) : null;
}
