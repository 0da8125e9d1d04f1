// A board for tests of what stands on it: the contract without a wire. It keeps images and containers in memory.
import { Emitter } from '#lib/core/emitter.ts';
import { AppError } from '#lib/core/errors.ts';
import type {
	Board,
	BoardContainer,
	BoardEvents,
	BoardIdentity,
	BoardImage,
	BoardState,
	BoardTerminal,
	CallOptions,
	CommandAnswer,
	BoardRun,
	StateReason,
	UploadEstimate,
	UploadOptions,
	UploadResult
} from '../board.ts';
import { HandedConsole } from '../terminal/handed-console.ts';
import { FakeBoardStorage } from './fake-board-storage.ts';

export class FakeBoard extends Emitter<BoardEvents> implements Board {
	state: BoardState = 'closed';
	stateReason: StateReason | null = null;
	baudRate = 115200;
	readonly storage = new FakeBoardStorage();
	images = new Map<string, Uint8Array>();
	containers: BoardContainer[] = [];
	exitCodes = new Map<string, number>();
	/** What ended containers, by id. */
	exceptions = new Map<string, string>();
	/** Every call that changes something, as text. */
	readonly calls: string[] = [];
	/** The next upload ends with this. */
	uploadError: AppError | null = null;

	#turn(state: BoardState): void {
		this.state = state;
		this.emit('state', state);
	}

	open(): Promise<void> {
		this.#turn('supervisor');
		return Promise.resolve();
	}

	close(): Promise<void> {
		this.#turn('closed');
		return Promise.resolve();
	}

	identify(): Promise<BoardIdentity> {
		return Promise.resolve({
			version: '0.7.0',
			commit: 'abc',
			buildInformation: '',
			buildDate: '',
			smp: true
		});
	}

	listImages(): Promise<BoardImage[]> {
		const images = [...this.images].map(([name, bytes]) => ({
			name,
			sizeBytes: bytes.length,
			sha256: ''
		}));
		return Promise.resolve(images);
	}

	/** What the next estimates say in place of what follows from its images and containers. */
	estimate: Partial<UploadEstimate> = {};

	estimateUpload(name: string, bytes: Uint8Array): Promise<UploadEstimate> {
		const old = this.images.get(name);
		const unchanged = old?.length === bytes.length && old.every((byte, i) => byte === bytes[i]);
		const users = this.containers.filter(({ image }) => image === name).map(({ id }) => id);
		return Promise.resolve({
			method: unchanged ? 'unchanged' : 'smp',
			durationMs: unchanged ? 0 : bytes.length / 7,
			inUseBy: unchanged ? [] : users,
			replacesBytes: old?.length ?? null,
			freeBytes: 1 << 20,
			...this.estimate
		});
	}

	async upload(
		name: string,
		bytes: Uint8Array,
		options: UploadOptions = {}
	): Promise<UploadResult> {
		options.signal?.throwIfAborted();
		const { uploadError } = this;
		this.uploadError = null;
		if (uploadError) throw uploadError;
		const { inUseBy, method } = await this.estimateUpload(name, bytes);
		if (inUseBy.length > 0 && method !== 'unchanged' && !options.replaceUsed)
			throw new AppError('image-in-use', `${name} was not replaced`);
		const totalBytes = bytes.length;
		const sizes = { doneBytes: totalBytes, totalBytes };
		const pace = { bytesPerSecond: 7_000, remainingMs: totalBytes / 14 };
		const doneBytes = totalBytes >> 1;
		options.onprogress?.({ method: 'smp', phase: 'sending', doneBytes, totalBytes, ...pace });
		options.onprogress?.({ method: 'smp', phase: 'verifying', ...sizes });
		await Promise.resolve();
		this.images.set(name, bytes);
		this.calls.push(`upload ${name}`);
		return { sha256: '', method: 'smp' };
	}

	removeImage(name: string): Promise<void> {
		this.images.delete(name);
		this.calls.push(`remove image ${name}`);
		return Promise.resolve();
	}

	listContainers(): Promise<BoardContainer[]> {
		return Promise.resolve([...this.containers]);
	}

	run({ id, image, capabilities = [], mounts = [], args = [] }: BoardRun): Promise<void> {
		const options = [...capabilities, ...mounts.map((mount) => `-v ${mount}`), ...args];
		this.calls.push(['run', id, image, ...options].join(' '));
		this.containers.push({ id, image, status: 'running' });
		return Promise.resolve();
	}

	/** What the container does on its own: it ends. */
	end(id: string, exitCode: number): void {
		this.exitCodes.set(id, exitCode);
		this.#setStatus(id, 'stopped');
		this.emit('containers', { reason: 'exited' });
	}

	/** What the board does when its reset button is pressed. */
	restart(): void {
		this.containers = [];
		this.emit('containers', { reason: 'restart' });
	}

	#setStatus(id: string, status: BoardContainer['status']): void {
		if (!this.containers.some((container) => container.id === id))
			throw new AppError('container-missing', `no container ${id}`);
		this.containers = this.containers.map((c) => (c.id === id ? { ...c, status } : c));
	}

	start(id: string): Promise<void> {
		this.calls.push(`start ${id}`);
		this.#setStatus(id, 'running');
		return Promise.resolve();
	}

	kill(id: string): Promise<void> {
		this.calls.push(`kill ${id}`);
		this.#setStatus(id, 'stopped');
		return Promise.resolve();
	}

	exceptionOf(id: string): string | undefined {
		return this.exceptions.get(id);
	}

	wait(id: string): Promise<number> {
		return Promise.resolve(this.exitCodes.get(id) ?? 0);
	}

	remove(id: string): Promise<void> {
		this.calls.push(`remove ${id}`);
		this.containers = this.containers.filter((container) => container.id !== id);
		return Promise.resolve();
	}

	/** What the shell answers, by command line. */
	answers = new Map<string, readonly string[]>();

	command(line: string, _options: CallOptions = {}): Promise<CommandAnswer> {
		this.calls.push(`command ${line}`);
		return Promise.resolve({ lines: this.answers.get(line) ?? [], returnValue: 0 });
	}

	/** Answers every line that is typed with the line itself. */
	attach(onbytes: (bytes: Uint8Array) => void): Promise<BoardTerminal> {
		this.#turn('terminal');
		const console = new HandedConsole({
			onbytes,
			write: (bytes) => {
				this.emit('sent', bytes);
				this.emit('raw', bytes);
				console.receive(bytes);
			},
			ondetach: () => {
				this.#turn('supervisor');
				return Promise.resolve();
			}
		});
		return Promise.resolve(console);
	}

	dispose(): void {
		this.clear();
	}
}
