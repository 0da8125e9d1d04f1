// Every decoder of the project: whatever comes from a file, a board, a container, a server, a frame or a database.
import type { Decoder } from './decoder.ts';
import { ARCHIVE_DECODERS } from './decoders/archives.ts';
import { CONSOLE_DECODERS } from './decoders/console.ts';
import { HTTP_DECODERS } from './decoders/http.ts';
import { MODULE_DECODERS } from './decoders/modules.ts';
import { RECORDED_DECODERS } from './decoders/recorded.ts';
import { TEXT_DECODERS } from './decoders/texts.ts';
import { VALUE_DECODERS } from './decoders/values.ts';
import { WIRE_DECODERS } from './decoders/wire.ts';

export const DECODERS: readonly Decoder[] = [
	...ARCHIVE_DECODERS,
	...RECORDED_DECODERS,
	...MODULE_DECODERS,
	...WIRE_DECODERS,
	...CONSOLE_DECODERS,
	...TEXT_DECODERS,
	...HTTP_DECODERS,
	...VALUE_DECODERS
];
