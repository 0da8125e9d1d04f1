// Firmware by the ROM loader of an ESP32, through esptool-js: who the chip is, a faster loader in its RAM where it takes
// one, the pieces of the plan, and a digest that the chip makes of its flash.
import { md5 } from '@noble/hashes/legacy.js';
import type { ESPLoader } from 'esptool-js';
import { hex, latin1 } from '#lib/core/bytes.ts';
import { AppError, isAbort, messageOf } from '#lib/core/errors.ts';
import type { Clock } from '#lib/core/clock.ts';
import type { Port } from '#lib/core/port.ts';
import type { FlashOptions, FlashOutcome, FlashPlan, FlashWay } from '../flash-way.ts';
import { FlashRun } from '../run/flash-run.ts';
import { checkChip, checkPlan, erasedBytes, type EspChip } from './esp-plan.ts';
import { EspTransport } from './esp-transport.ts';

type Esptool = typeof import('esptool-js');

export interface EspWayOptions {
	port: Port;
	clock: Clock;
	/** Of the USB chip of the port, where the browser tells. */
	usb?: { vendorId: number; productId: number };
	/** Speed after the first words; it falls back to 115200 by itself. Default: 460800. */
	baudRate?: number;
	/** Whether the faster loader is tried. Default: true. */
	stub?: boolean;
	/** Default: fetches esptool-js. */
	load?: () => Promise<Esptool>;
}

const ROM_BAUD_RATE = 115_200;
const FAST_BAUD_RATE = 460_800;
const CONNECT_ATTEMPTS = 7;
const RESET_MS = 100;
/** Of the chips that ROM commands beyond esptool-js's own are known of. */
const SPI_ATTACH = 0x0d;
const SPI_SET_PARAMS = 0x0b;
const BLOCK_BYTES = 64 * 1024;
const SECTOR_BYTES = 4 * 1024;
const PAGE_BYTES = 256;
const STATUS_MASK = 0xffff;

interface Session {
	esptool: Esptool;
	loader: ESPLoader;
	/** One that knows nothing of the chip's state yet. */
	freshLoader: () => ESPLoader;
	transport: EspTransport;
	run: FlashRun;
}

export class EspWay implements FlashWay {
	readonly kind = 'esp';
	readonly #options: EspWayOptions;

	constructor(options: EspWayOptions) {
		this.#options = options;
	}

	async flash(plan: FlashPlan, options: FlashOptions = {}): Promise<FlashOutcome> {
		const run = new FlashRun(options);
		let session: Session | undefined;
		try {
			run.begin('connect', { boardState: 'untouched', canCancel: true });
			checkPlan(plan);
			session = await this.#session(run, options.signal);
			return await this.#flash(plan, session);
		} catch (error) {
			throw run.failure(meaningOf(error, session, options.signal));
		} finally {
			await session?.transport.disconnect();
		}
	}

	async #session(run: FlashRun, signal: AbortSignal | undefined): Promise<Session> {
		const { port, clock, usb, load = () => import('esptool-js') } = this.#options;
		const esptool = await load();
		const transport = new EspTransport(port, {
			clock,
			usb,
			timeout: (message) => new esptool.ESPError(message),
			signal
		});
		let line = '';
		const freshLoader = () =>
			new esptool.ESPLoader({
				// It has what the loader uses of it.
				transport: transport as unknown as InstanceType<Esptool['Transport']>,
				baudrate: this.#baudRate,
				romBaudrate: ROM_BAUD_RATE,
				terminal: {
					clean: () => {},
					write: (text) => (line += text),
					writeLine: (text) => {
						run.log((line + text).trim());
						line = '';
					}
				}
			});
		return { esptool, loader: freshLoader(), freshLoader, transport, run };
	}

	get #baudRate(): number {
		return this.#options.baudRate ?? FAST_BAUD_RATE;
	}

	async #flash(plan: FlashPlan, session: Session): Promise<FlashOutcome> {
		const { run } = session;
		await session.loader.connect('default_reset', CONNECT_ATTEMPTS, true);
		await this.#speedUp(session);
		const chip = await readChip(session);
		run.log(`${chip.name}, ${chip.flashBytes ?? 'unknown'} bytes of flash`);
		checkChip(plan, chip);
		await prepareFlash(session, chip);
		await writePlan(plan, session);
		await verifyPlan(plan, session);
		run.begin('restart', { canCancel: false });
		await this.#restart(session);
		return { proof: 'checksum', written: plan.size, erased: erasedBytes(plan) };
	}

	/** With the faster loader, at a higher speed; without, as the ROM is. */
	async #speedUp(session: Session): Promise<void> {
		const { esptool, loader, run } = session;
		try {
			if (this.#options.stub !== false) await loader.runStub();
			if (loader.IS_STUB && this.#baudRate !== ROM_BAUD_RATE) await loader.changeBaud();
		} catch (error) {
			if (!(error instanceof esptool.ESPError)) throw error;
			run.log(`The faster loader did not start: ${messageOf(error)}`);
			await session.transport.disconnect();
			session.loader = session.freshLoader();
			await session.loader.connect('default_reset', CONNECT_ATTEMPTS, true);
		}
		const { chip, IS_STUB } = session.loader;
		if (!IS_STUB) session.loader.FLASH_WRITE_SIZE = chip.FLASH_WRITE_SIZE;
	}

	/** EN low for a moment, with IO0 high: the chip runs what its flash has. */
	async #restart({ transport, run }: Session): Promise<void> {
		try {
			await transport.setSignals(false, true);
			await this.#options.clock.sleep(RESET_MS);
			await transport.setSignals(false, false);
		} catch (error) {
			// All is written and checked: a chip with USB of its own goes away with its reset.
			run.log(`The reset ended the connection: ${messageOf(error)}`);
		}
	}
}

async function readChip({ loader, esptool }: Session): Promise<EspChip> {
	const name = loader.chip.CHIP_NAME;
	const imageId: number | undefined = loader.chip.IMAGE_CHIP_ID;
	if (loader.secureDownloadMode) return { name, imageId, flashBytes: undefined };
	// Before that, the ROM has no flash to ask.
	if (!loader.IS_STUB) await attachFlash(loader);
	try {
		const size = await loader.detectFlashSize();
		if (size === undefined) throw new AppError('esp-flash-unknown', 'The flash has no known size.');
		return { name, imageId, flashBytes: sizeOf(size) };
	} catch (error) {
		if (!(error instanceof esptool.ESPError)) throw error;
		throw new AppError('esp-flash-unknown', messageOf(error), { cause: error });
	}
}

/** Bytes of "256KB" or "4MB". */
function sizeOf(text: string): number | undefined {
	const [, number, unit] = /^(\d+)(KB|MB)$/.exec(text) ?? [];
	if (number === undefined) return undefined;
	return Number(number) * (unit === 'MB' ? 1024 * 1024 : 1024);
}

/** The ROM wants eight bytes where the faster loader wants four. */
async function attachFlash(loader: ESPLoader): Promise<void> {
	await loader.checkCommand('attach the flash', SPI_ATTACH, new Uint8Array(8));
}

async function prepareFlash({ loader }: Session, { flashBytes }: EspChip): Promise<void> {
	if (flashBytes === undefined) return;
	const parameters = [0, flashBytes, BLOCK_BYTES, SECTOR_BYTES, PAGE_BYTES, STATUS_MASK];
	const view = new DataView(new ArrayBuffer(4 * parameters.length));
	parameters.forEach((value, i) => view.setUint32(4 * i, value, true));
	const bytes = new Uint8Array(view.buffer);
	await loader.checkCommand('set the size of the flash', SPI_SET_PARAMS, bytes);
}

async function writePlan(plan: FlashPlan, { loader, run }: Session): Promise<void> {
	// It erases as it writes, and its ROM stays whatever happens.
	run.begin('write', { boardState: 'bootloader', total: plan.size, canCancel: true });
	let before = 0;
	for (const { address, bytes } of plan.segments) {
		await loader.writeFlash({
			fileArray: [{ data: bytes, address }],
			flashMode: 'keep',
			flashFreq: 'keep',
			flashSize: 'keep',
			eraseAll: false,
			compress: true,
			reportProgress: (_file, sent, total) =>
				run.done(before + Math.floor((bytes.length * sent) / Math.max(1, total)))
		});
		before += bytes.length;
		run.done(before);
	}
}

async function verifyPlan(plan: FlashPlan, { loader, run }: Session): Promise<void> {
	run.begin('verify', { boardState: 'unverified', total: plan.size, canCancel: true });
	let done = 0;
	for (const { address, bytes } of plan.segments) {
		const told = digestOf(await loader.flashMd5sum(address, bytes.length));
		if (told !== hex(md5(bytes))) {
			run.begin('verify', { boardState: 'bootloader', canCancel: false });
			throw new AppError('esp-md5-wrong', `What is at 0x${address.toString(16)} is not the file.`);
		}
		done += bytes.length;
		run.done(done);
	}
}

/** The faster loader tells sixteen bytes, the ROM tells them as text: esptool-js makes both to digits. */
function digestOf(told: string): string {
	if (told.length !== 64) return told;
	const bytes = Uint8Array.from({ length: 32 }, (_, i) =>
		parseInt(told.slice(2 * i, 2 * i + 2), 16)
	);
	return latin1(bytes).toLowerCase();
}

/** What esptool-js says by text, by its code. */
function meaningOf(error: unknown, session: Session | undefined, signal?: AbortSignal): unknown {
	if (!session || error instanceof AppError) return error;
	if (signal?.aborted && session.run.signal) return signal.reason;
	if (session.transport.lost) return session.transport.lost;
	const { esptool } = session;
	const message = messageOf(error);
	if (isAbort(error) || !(error instanceof esptool.ESPError)) return error;
	const { UnexpectedChipIdError, UnexpectedChipMagicError } = esptool;
	if (error instanceof UnexpectedChipIdError || error instanceof UnexpectedChipMagicError)
		return new AppError('esp-unknown-chip', message, { cause: error });
	if (/^Failed to connect/.test(message))
		return new AppError('esp-no-sync', message, { cause: error });
	if (/No answer came|took nothing/.test(message))
		return new AppError('flash-silent', message, { cause: error });
	if (/failed with status/.test(message))
		return new AppError('esp-flash-failed', message, { cause: error });
	return new AppError('flash-answer-wrong', message, { cause: error });
}
