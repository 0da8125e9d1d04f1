// Every decoder of the project: whatever comes from a file, a board, a container, a server, a frame or a database.
import type { Decoder } from './decoder.ts';
import { ARCHIVE_DECODERS } from './decoders/archives.ts';
import { BOARD_DECODERS } from './decoders/boards.ts';
import { CONSOLE_DECODERS } from './decoders/console.ts';
import { FLASH_DECODERS } from './decoders/flash.ts';
import { GUEST_DECODERS } from './decoders/guests.ts';
import { HTTP_DECODERS } from './decoders/http.ts';
import { MODULE_DECODERS } from './decoders/modules.ts';
import { OFFLINE_DECODERS } from './decoders/offline.ts';
import { RECORDED_DECODERS } from './decoders/recorded.ts';
import { SHARING_DECODERS } from './decoders/sharing.ts';
import { TEXT_DECODERS } from './decoders/texts.ts';
import { VALUE_DECODERS } from './decoders/values.ts';
import { WIRE_DECODERS } from './decoders/wire.ts';

export const DECODERS: readonly Decoder[] = [
	...ARCHIVE_DECODERS,
	...RECORDED_DECODERS,
	...MODULE_DECODERS,
	...FLASH_DECODERS,
	...WIRE_DECODERS,
	...CONSOLE_DECODERS,
	...TEXT_DECODERS,
	...SHARING_DECODERS,
	...HTTP_DECODERS,
	...OFFLINE_DECODERS,
	...VALUE_DECODERS,
	...GUEST_DECODERS,
	...BOARD_DECODERS
];
