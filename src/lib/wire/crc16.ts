// CRC-16/XMODEM (polynomial 0x1021, start 0): the checksum at the end of every SMP frame.

const TABLE = Uint16Array.from({ length: 256 }, (_, byte) => {
	let crc = byte << 8;
	for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1;
	return crc & 0xffff;
});

export function crc16(bytes: Uint8Array): number {
	let crc = 0;
	for (const byte of bytes) crc = ((crc << 8) ^ TABLE[(crc >> 8) ^ byte]!) & 0xffff;
	return crc;
}
