// Values that several bench pages show.
import type { Diagnostic, SizeReport } from '#lib/compiler/compiler.ts';
import type { ContainerRow } from '#lib/features/board/container-row.ts';
import type { ProjectSummary } from '#lib/features/projects/project-summary.ts';
import { verbatim } from '#lib/texts/words.ts';

const MINUTE = 60_000;

export const PROJECTS: ProjectSummary[] = [
	{ id: 'p1', name: 'Blinky', changedAt: Date.now(), fileCount: 2, exampleTitle: 'Blinky' },
	{
		id: 'p2',
		name: 'Weather station with a rather long name for the classroom on Tuesday',
		changedAt: Date.now() - 50 * MINUTE,
		fileCount: 7,
		exampleTitle: null
	},
	{
		id: 'p3',
		name: 'Publisher',
		changedAt: Date.now() - 3000 * MINUTE,
		fileCount: 2,
		exampleTitle: 'Publisher'
	}
];

export const EXAMPLES = [
	{ id: 'hello', title: 'Hello', summary: 'Prints a line and ends.', topics: ['console'] },
	{
		id: 'blinky',
		title: 'Blinky',
		summary: 'Blinks an LED by a timer: the first program on any board.',
		topics: ['gpio', 'timers']
	},
	{
		id: 'button',
		title: 'Button to LED',
		summary: 'Lights an LED while the button is pressed, by an event of its pin.',
		topics: ['gpio', 'events']
	},
	{
		id: 'publisher',
		title: 'Publisher',
		summary: 'Sends a number every second to its subscribers.',
		topics: ['messaging', 'timers']
	},
	{
		id: 'files',
		title: 'Files',
		summary: 'Counts its own starts in a file that stays on the board.',
		topics: ['files']
	}
];

export const CONTAINERS: ContainerRow[] = [
	{ id: 'blinky', status: 'running', image: 'blinky.wasm' },
	{ id: 'publisher-with-long-name', status: 'stopped', image: 'publisher.wasm', exitCode: 0 },
	{ id: 'crash', status: 'stopped', image: 'crash.wasm', exitCode: 139 },
	{
		...{ id: 'trap', status: 'stopped', image: 'old.wasm', exitCode: 0 },
		ending: { by: 'error', why: verbatim('it divided by zero (integer divide by zero)') }
	},
	{
		id: 'ended-by-hand',
		status: 'stopped',
		image: 'old.wasm',
		exitCode: 0,
		ending: { by: 'user' }
	},
	{ id: 'fresh', status: 'created', image: 'blinky.wasm', pending: 'start' },
	{ id: 'broken', status: 'error', image: 'broken.wasm' }
];

export const IMAGES = [
	{
		name: 'blinky.wasm',
		sizeBytes: 2612,
		sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'
	},
	{
		name: 'old.wasm',
		sizeBytes: 131_072,
		sha256: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752'
	}
];

export const MAIN_C = `// Blinks the green LED.
#include <stdio.h>
#include "ocre_api.h"

#define LED_PORT 7
#define LED_PIN 7
#define PERIOD_MS 500

static int level = 0;

/** Called by the runtime every PERIOD_MS. */
static void tick(void)
{
	level = !level;
	ocre_gpio_pin_set(LED_PORT, LED_PIN, level);
	printf("LED %s\\n", level ? "off" : "on");
}

int main(void)
{
	int unused = 0x2a;

	if (ocre_gpio_init() != 0) {
		fprintf(stderr, "no GPIO on this board\\n");
		return 1;
	}
	ocre_gpio_configure(LED_PORT, LED_PIN, OCRE_GPIO_DIR_OUTPUT);
	ocre_register_timer_callback(1, tick);
	ocre_timer_create(1);
	ocre_timer_strat(1, PERIOD_MS, 1);
	while (1)
		ocre_process_events();
}
`;

export const BUILD_YAML = `version: 1.0.0
name: blinky
binaries:
  - path: build/blinky.wasm
config:
  environment: []
  permissions: [ocre_gpio, ocre_timers]
`;

export const PROBLEMS: Diagnostic[] = [
	{
		severity: 'error',
		message: "unknown host function 'ocre_timer_strat'",
		file: 'main.c',
		range: { startLine: 30, startColumn: 2, endLine: 30, endColumn: 18 },
		code: 'unknown-host-function',
		hint: 'Did you mean ocre_timer_start?'
	},
	{
		severity: 'warning',
		message: "unused variable 'unused'",
		file: 'main.c',
		range: { startLine: 21, startColumn: 6, endLine: 21, endColumn: 12 },
		code: '-Wunused-variable'
	},
	{
		severity: 'warning',
		message: 'The version should have three numbers.',
		file: 'build.yaml',
		range: { startLine: 1, startColumn: 10, endLine: 1, endColumn: 15 },
		code: 'version-format'
	},
	{
		severity: 'error',
		message: 'the image does not fit the memory of the board',
		file: null,
		range: null,
		code: 'image-too-large',
		hint: 'Make large arrays smaller, or choose another board.'
	}
];

export const REPORT: SizeReport = {
	imageBytes: 2612,
	codeBytes: 1480,
	dataBytes: 322,
	zeroDataBytes: 1096,
	stackBytes: 16_384,
	initialPages: 1,
	maxPages: 64,
	sharedMemory: false,
	functions: 21,
	imports: [
		{ module: 'env', name: 'ocre_gpio_init', kind: 'function' },
		{ module: 'env', name: 'ocre_gpio_configure', kind: 'function' },
		{ module: 'env', name: 'ocre_timer_create', kind: 'function' },
		{ module: 'wasi_snapshot_preview1', name: 'fd_write', kind: 'function' }
	]
};
