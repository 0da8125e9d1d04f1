// Packets of an ESP32's loader out of a byte stream: between two END bytes, with two bytes escaped.

const END = 0xc0;
const ESC = 0xdb;
const ESC_END = 0xdc;
const ESC_ESC = 0xdd;
/** No packet is longer but those that read flash; more is noise. */
const MAX_PACKET_BYTES = 64 * 1024;
/** What a chip prints before a packet, of which the last is kept. */
const MAX_TEXT_BYTES = 4 * 1024;

export function slipFrame(packet: Uint8Array): Uint8Array<ArrayBuffer> {
	const bytes: number[] = [END];
	for (const byte of packet) {
		if (byte === END) bytes.push(ESC, ESC_END);
		else if (byte === ESC) bytes.push(ESC, ESC_ESC);
		else bytes.push(byte);
	}
	bytes.push(END);
	return Uint8Array.from(bytes);
}

/** Damaged packets are passed over, and what is between packets is text of the chip. */
export class SlipReader {
	#packets: Uint8Array<ArrayBuffer>[] = [];
	#packet: number[] | undefined;
	#escaped = false;
	#text: number[] = [];

	push(bytes: Uint8Array): void {
		for (const byte of bytes) this.#byte(byte);
	}

	/** The oldest that was not taken yet. */
	take(): Uint8Array<ArrayBuffer> | undefined {
		return this.#packets.shift();
	}

	get waiting(): number {
		return this.#packets.length;
	}

	/** What came outside of packets: what the chip says while it starts. */
	get text(): Uint8Array<ArrayBuffer> {
		return Uint8Array.from(this.#text);
	}

	clear(): void {
		this.#packets = [];
		this.#packet = undefined;
		this.#escaped = false;
		this.#text = [];
	}

	#byte(byte: number): void {
		if (byte === END) return this.#end();
		if (!this.#packet) {
			this.#text.push(byte);
			if (this.#text.length > MAX_TEXT_BYTES) this.#text.shift();
			return;
		}
		if (this.#escaped) {
			this.#escaped = false;
			if (byte === ESC_END) this.#packet.push(END);
			else if (byte === ESC_ESC) this.#packet.push(ESC);
			else this.#packet = undefined;
			return;
		}
		if (byte === ESC) this.#escaped = true;
		else this.#packet.push(byte);
		if (this.#packet.length > MAX_PACKET_BYTES) this.#packet = undefined;
	}

	/** An END ends a packet or begins one; two in a row do both. */
	#end(): void {
		const packet = this.#packet;
		const whole = packet !== undefined && packet.length > 0 && !this.#escaped;
		this.#escaped = false;
		if (whole) this.#packets.push(Uint8Array.from(packet));
		this.#packet = whole ? undefined : [];
	}
}
