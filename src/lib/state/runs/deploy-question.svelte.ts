// Asks the user before a deployment what the check of it found, applies the fixes that are chosen, and checks again.
import { AppError, isAbort } from '#lib/core/errors.ts';
import type { BoardSession } from '../boards/board-session.svelte.ts';
import type { Deployment } from '#lib/flow/deploy/deploy.ts';
import type { DeployFinding, DeployFix } from '#lib/flow/deploy/deploy-finding.ts';
import type { PageTarget } from '../boards/page-target.ts';
import { errorWords, type ErrorWords } from '#lib/texts/error-words.ts';
import type { Words } from '#lib/texts/words.ts';

/** A deployment that is looked at, and may change by a fix. */
export interface CheckedDeployment {
	/** Of the project or image: answers are remembered for it. */
	key: string;
	/** The board; a fix may put another in its place. */
	target(): PageTarget;
	/** As it is now, with the permissions as they are written. */
	read(): Promise<{ deployment: Deployment; permissions: readonly string[] }>;
	/** Changes build.yaml, run options or the kind of board; absent where nothing of that can be changed. */
	apply?(fix: SourceFix): Promise<void>;
}

type BoardFixKind = 'remove-image' | 'remove-containers' | 'reset-board';

/** A fix of what is on the board needs nothing but the board. */
export type SourceFix = Exclude<DeployFix, { kind: BoardFixKind }>;

/** What the user sees. */
export interface DeployQuestion {
	/** Of the board. */
	board: Words;
	findings: readonly DeployFinding[];
	/** Only looked at: nothing runs afterwards unless it is asked for. */
	looking: boolean;
	/** A fix is being applied. */
	busy: boolean;
	/** Why the last fix failed. */
	problem: ErrorWords | null;
}

export type DeployAnswer = 'run' | 'cancel';

export interface AskOptions {
	looking?: boolean;
	unasked?: ((findings: readonly DeployFinding[]) => void) | undefined;
}

export class DeployQuestions {
	question = $state.raw<DeployQuestion | null>(null);
	#reply: ((answer: DeployAnswer | DeployFix) => void) | null = null;
	/** What was run all the same is not asked about again. */
	readonly #accepted: string[] = [];

	/**
	 * The deployment to run, after the user's fixes. Throws AbortError when it shall not run, and what the board throws.
	 * `looking` shows the findings also when there is nothing to decide. `unasked`: it hears the findings, and nobody is
	 * asked: what warns runs all the same, what blocks is thrown as `will-not-run`.
	 */
	async ask(
		subject: CheckedDeployment,
		signal: AbortSignal,
		{ looking = false, unasked }: AskOptions = {}
	): Promise<Deployment> {
		if (unasked) return this.#checkUnasked(subject, signal, unasked);
		const cancel = () => this.answer('cancel');
		signal.addEventListener('abort', cancel);
		try {
			for (let problem: ErrorWords | null = null; ;) {
				const { deployment, findings } = await this.#check(subject, signal);
				if (!looking && !this.#isOpen(subject, findings) && problem === null)
					return allowed(deployment, findings);
				const board = subject.target().title;
				const answer = await this.#ask({ board, findings, looking, busy: false, problem });
				signal.throwIfAborted();
				if (answer === 'cancel') throw new DOMException('not run', 'AbortError');
				if (answer === 'run') {
					this.#accept(subject, findings);
					return allowed(deployment, findings);
				}
				problem = await this.#apply(subject, answer);
			}
		} finally {
			signal.removeEventListener('abort', cancel);
			this.question = null;
		}
	}

	async #checkUnasked(
		subject: CheckedDeployment,
		signal: AbortSignal,
		onfindings: NonNullable<AskOptions['unasked']>
	): Promise<Deployment> {
		const { deployment, findings } = await this.#check(subject, signal);
		onfindings(findings);
		const blocking = findings.find(({ severity }) => severity === 'blocks');
		if (blocking) throw new AppError('will-not-run', `The deploy check found ${blocking.code}.`);
		return allowed(deployment, findings);
	}

	/** A fix is applied, and everything is checked again. */
	answer(answer: DeployAnswer | DeployFix): void {
		const reply = this.#reply;
		this.#reply = null;
		reply?.(answer);
	}

	async #check(subject: CheckedDeployment, signal: AbortSignal) {
		// What takes a module apart comes with the first run, not with the page.
		const { lookAt } = await import('#lib/flow/deploy/deploy-look.ts');
		const { deployment, permissions } = await subject.read();
		const findings = await lookAt(subject.target(), deployment, permissions, signal);
		signal.throwIfAborted();
		return { deployment, findings: subject.apply ? findings : findings.map(withoutSourceFix) };
	}

	#ask(question: DeployQuestion): Promise<DeployAnswer | DeployFix> {
		this.answer('cancel');
		this.question = question;
		return new Promise((resolve) => (this.#reply = resolve));
	}

	/** Null when it worked. */
	async #apply(subject: CheckedDeployment, fix: DeployFix): Promise<ErrorWords | null> {
		if (this.question) this.question = { ...this.question, busy: true, problem: null };
		try {
			if (fix.kind === 'remove-image') await subject.target().session.removeImage(fix.name);
			else if (fix.kind === 'remove-containers')
				for (const id of fix.ids) await endAndRemove(subject.target().session, id);
			else if (fix.kind === 'reset-board') await subject.target().reset?.();
			else await subject.apply?.(fix);
			return null;
		} catch (error) {
			if (isAbort(error)) throw error;
			return errorWords(error);
		}
	}

	#keyOf({ key, target }: CheckedDeployment, { code, about }: DeployFinding): string {
		return [key, target().name, code, about].join('\n');
	}

	/** Something is to be decided that was not decided before. */
	#isOpen(subject: CheckedDeployment, findings: readonly DeployFinding[]): boolean {
		return findings.some(
			(finding) =>
				finding.severity === 'blocks' ||
				(finding.severity === 'warns' && !this.#accepted.includes(this.#keyOf(subject, finding)))
		);
	}

	#accept(subject: CheckedDeployment, findings: readonly DeployFinding[]): void {
		for (const finding of findings)
			if (finding.severity === 'warns') this.#accepted.push(this.#keyOf(subject, finding));
	}
}

/** An image is replaced only where the user was told who uses it. */
function allowed(deployment: Deployment, findings: readonly DeployFinding[]): Deployment {
	return { ...deployment, replaceUsed: findings.some(({ code }) => code === 'image-in-use') };
}

function withoutSourceFix({ fix, ...finding }: DeployFinding): DeployFinding {
	const onBoard =
		fix?.kind === 'remove-image' ||
		fix?.kind === 'remove-containers' ||
		fix?.kind === 'reset-board';
	return fix && onBoard ? { ...finding, fix } : finding;
}

async function endAndRemove(session: BoardSession, id: string): Promise<void> {
	if (session.containers.some((one) => one.id === id && one.status === 'running'))
		await session.act('kill', id);
	await session.act('remove', id);
}
