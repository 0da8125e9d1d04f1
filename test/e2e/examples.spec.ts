// Every example from the gallery, on the board that it is made for: it does what its text says. One page for several of
// them, since a page takes longer to open than most take to run.
import { readdirSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import type { PlaygroundPage } from './pages/playground-page.ts';
import { countChanges } from './pages/led-watch.ts';
import { StorageArea } from './pages/storage-area.ts';
import { WebArea } from './pages/web-area.ts';

interface Kept {
	title: string;
	/** What it says about itself comes true. */
	keeps: (playground: PlaygroundPage) => Promise<void>;
	/** It ends by itself. */
	ends?: true;
}

const prints =
	(...texts: (string | RegExp)[]) =>
	async ({ console }: PlaygroundPage) => {
		for (const text of texts) await console.expectSomewhere(text);
	};

/** By group: those of one group share a page and a board. */
const GROUPS: Record<string, Record<string, Kept>> = {
	'the console': {
		hello: {
			title: 'Hello',
			ends: true,
			keeps: prints(/Hello from a container!\n3\n2\n1\nDone\./)
		},
		'exit-code': {
			title: 'Exit code',
			ends: true,
			keeps: async (playground) => {
				await prints('environment 0: GREETING=hello', 'GREETING is hello')(playground);
				await expect(playground.board.container('exit-code')).toContainText('3');
			}
		},
		'system-info': {
			title: 'System information',
			ends: true,
			keeps: prints(/system: +Project Ocre \(Zephyr\)/, /machine: ARM Cortex-M33/)
		},
		'readings-cpp': {
			title: 'Readings in C++',
			keeps: prints('reading begins', /lowest .*, middle .*, highest/)
		},
		'empty-cpp': {
			title: 'Empty project in C++',
			ends: true,
			keeps: ({ board }) => board.expectContainer('empty-project-in-c', 'stopped')
		},
		'empty-wat': {
			title: 'Empty project in WebAssembly text',
			ends: true,
			// A board's names end after 32 characters.
			keeps: ({ board }) => board.expectContainer('empty-project-in-webassembly-tex', 'stopped')
		},
		'empty-as': {
			title: 'Empty project in AssemblyScript',
			ends: true,
			keeps: ({ board }) => board.expectContainer('empty-project-in-assemblyscript', 'stopped')
		},
		'empty-js': {
			title: 'Empty project in JavaScript',
			ends: true,
			keeps: ({ board }) => board.expectContainer('empty-project-in-javascript', 'stopped')
		},
		'empty-ts': {
			title: 'Empty project in TypeScript',
			ends: true,
			keeps: ({ board }) => board.expectContainer('empty-project-in-typescript', 'stopped')
		},
		threads: { title: 'Threads', ends: true, keeps: prints('4 workers started', '8 jobs done, ') },
		empty: {
			title: 'Empty project',
			ends: true,
			keeps: ({ board }) => board.expectContainer('empty-project', 'stopped')
		}
	},
	pins: {
		blinky: {
			title: 'Blinky',
			keeps: async ({ console, page }) => {
				await console.expectSomewhere('blink 2');
				expect((await countChanges(page, ['led0'], 2_200))[0]).toBeGreaterThan(1);
			}
		},
		'blinky-cpp': {
			title: 'Blinky in C++',
			keeps: async ({ console, page }) => {
				await console.expectSomewhere('blink 2');
				expect((await countChanges(page, ['led0'], 2_200))[0]).toBeGreaterThan(1);
			}
		},
		'blinky-wat': {
			title: 'Blinky in WebAssembly text',
			keeps: async ({ console, page }) => {
				await console.expectSomewhere('Blinky starts.');
				expect((await countChanges(page, ['led0'], 2_200))[0]).toBeGreaterThan(1);
			}
		},
		'led-gpio': {
			title: 'Two LEDs by pin',
			keeps: async ({ console, page }) => {
				await console.expectSomewhere(/green\nred/);
				for (const changes of await countChanges(page, ['led0', 'led1'], 2_500))
					expect(changes).toBeGreaterThan(0);
			}
		},
		'button-led': {
			title: 'Button to LED',
			keeps: async ({ board, console, page }) => {
				await console.expectSomewhere('Press the button.');
				await board.expectLed('led0', 'dark');
				await board.button('User button').hover();
				await page.mouse.down();
				await board.expectLed('led0', 'lit');
				await page.mouse.up();
				await board.expectLed('led0', 'dark');
				await console.expectSomewhere(/pressed \(1\)\nreleased/);
			}
		},
		morse: {
			title: 'Morse code',
			keeps: async ({ console, page }) => {
				await console.expectSomewhere(/SOS = \S+/);
				expect((await countChanges(page, ['led1'], 1_500))[0]).toBeGreaterThan(2);
			}
		},
		'two-timers': {
			title: 'Two timers',
			ends: true,
			keeps: prints('slow tick, ', 'now faster', 'fast tick 8 of 8', 'done')
		}
	},
	'messages and files': {
		publisher: { title: 'Publisher', keeps: prints('Nobody took message 1') },
		subscriber: {
			title: 'Subscriber',
			// The publisher of before goes on beside it.
			keeps: prints(/Received: topic=test\/topic, .*payload=Test message \d+/)
		},
		files: {
			title: 'Files',
			ends: true,
			keeps: prints('read: Hello, file!', 'read: One more line.', 'removed /notes/first.txt')
		},
		'log-rotate': {
			title: 'Log files that rotate',
			ends: true,
			keeps: async (playground) => {
				await prints('rotated', /log\.1: \d+ bytes/)(playground);
				const storage = new StorageArea(playground.page);
				await storage.open();
				await storage.expand('ocre', 'containers', 'log-files-that-rotate');
				await expect(storage.item('log.1')).toBeVisible();
			}
		},
		'shared-files-writer': { title: 'Shared files: writer', keeps: prints('wrote reading 3: ') },
		'shared-files-reader': { title: 'Shared files: reader', keeps: prints(/read \d+,\d+\.\d/) }
	},
	sensors: {
		sensors: {
			title: 'Sensors',
			keeps: async (playground) => {
				const { board, console } = playground;
				await prints(
					'6 sensors',
					/22\.00 \(temperature in degrees Celsius\)/,
					/\d+\.00 \(a random number\)/
				)(playground);
				const humidity = await board.openSensor('humidity');
				await humidity.getByRole('slider').first().fill('30');
				await console.expectSomewhere('30.00 (temperature in degrees Celsius)');
				const temperatures = /([\d.]+) \(temperature/g;
				for (const [, degrees] of (await console.wholeText()).matchAll(temperatures))
					expect(Number(degrees)).toBeLessThan(100);
			}
		},
		'sensor-by-name': {
			title: 'Sensor by name',
			keeps: async ({ board, console }) => {
				await console.expectSomewhere('Watching humidity; the limit is 60 %.');
				const humidity = await board.openSensor('humidity');
				await humidity.getByRole('slider').last().fill('75');
				await console.expectSomewhere('75.0 %: too damp!');
			}
		},
		plotter: {
			title: 'Plotter',
			keeps: prints(/sine:-?\d+\.\d+,temperature:30\.00,humidity:75\.0/)
		}
	},
	AssemblyScript: {
		'blinky-as': {
			title: 'Blinky in AssemblyScript',
			keeps: async ({ console, page }) => {
				await console.expectSomewhere('blink 2');
				expect((await countChanges(page, ['led0'], 2_200))[0]).toBeGreaterThan(1);
			}
		},
		'button-as': {
			title: 'Button in AssemblyScript',
			keeps: async ({ board, console, page }) => {
				await console.expectSomewhere('Press the button.');
				await board.button('User button').hover();
				await page.mouse.down();
				await board.expectLed('led0', 'lit');
				await page.mouse.up();
				await board.expectLed('led0', 'dark');
			}
		},
		'plot-as': {
			title: 'Plot in AssemblyScript',
			keeps: prints(/temperature:\d+(\.\d+)? mean:\d+/)
		}
	},
	'three languages at once': {
		'dusk-lamp': { title: 'Dusk lamp', keeps: prints('The lamp waits for dusk') },
		'dusk-mean': { title: 'Dusk mean', keeps: prints('Smoothing the light') },
		'dusk-meter': {
			title: 'Dusk in three languages',
			keeps: prints('Measuring the light.', /mean \d+ lx/)
		}
	},
	'JavaScript and TypeScript': {
		'blinky-js': {
			title: 'JavaScript: blinky',
			keeps: async ({ console, page }) => {
				await console.expectSomewhere('blink 2');
				expect((await countChanges(page, ['led0'], 2_200))[0]).toBeGreaterThan(1);
			}
		},
		'messages-js': {
			title: 'JavaScript: messages',
			keeps: prints('weather/inside: 20.0 °C', 'weather/inside: 20.6 °C')
		},
		'logger-ts': {
			title: 'TypeScript: sensor logger',
			keeps: prints('channels', /ambient-temp:\d+\.\d\d average:/)
		},
		'sensor-page-js': {
			title: 'JavaScript: page of measurements',
			// What is measured comes from a container in C.
			keeps: async (playground) => {
				const { page, console } = playground;
				await console.expectSomewhere('Listening on http://board.local:8000/');
				await playground.newProject('Publisher');
				await playground.run();
				await console.expectSomewhere(/test\/topic Test message \d/);
				const web = new WebArea(page);
				await web.open(8000);
				const shown = await web.browse();
				await expect(shown.getByText(/Test message \d/)).toBeVisible();
			}
		}
	},
	'the workshop board': {
		knob: { title: 'Knob to LEDs', keeps: prints('1.65 V: 4 of 8 LEDs') },
		rgb: {
			title: 'Colours',
			keeps: async ({ page, console }) => {
				await console.expectSomewhere('yellow');
				await expect(page.getByRole('region', { name: /Workshop board/ })).toBeVisible();
			}
		},
		chaser: {
			title: 'Running light',
			keeps: async ({ board, console, page }) => {
				await console.expectSomewhere('a step every 160 ms');
				// The callback looks at the level: it is held until that has come.
				await board.button('Button A').hover();
				await page.mouse.down();
				await expect(page.locator('.xterm-rows')).toContainText('a step every 80 ms');
				await page.mouse.up();
				expect((await countChanges(page, ['led0'], 3_000))[0]).toBeGreaterThan(1);
			}
		},
		display: {
			title: 'Display',
			keeps: async ({ board }) => {
				await expect(board.display).toContainText('Weather station, Temp. 22.0 °C', {
					useInnerText: false
				});
			}
		}
	},
	'the network': {
		'echo-server': {
			title: 'Echo server',
			keeps: async ({ page, console }) => {
				await console.expectSomewhere('Listening on port 7000');
				const web = new WebArea(page);
				await web.open(7000);
				await web.choose('TCP');
				await page.getByRole('button', { name: 'Connect', exact: true }).click();
				await expect(web.log).toContainText('Hi there, I am an echo server.');
				await web.say('round and round');
				await expect(web.log.getByText('round and round')).toHaveCount(2);
			}
		},
		'http-client': {
			title: 'HTTP client',
			ends: true,
			keeps: prints('cannot connect')
		},
		'web-server': {
			title: 'Web server',
			keeps: async ({ page }) => {
				const web = new WebArea(page);
				await web.open(8000);
				const frame = await web.browse();
				await frame.getByRole('button', { name: 'Add one with the API' }).click();
				await expect(frame.getByRole('heading')).toHaveText('Counter: 1');
			}
		},
		websocket: {
			title: 'WebSocket',
			keeps: async ({ page }) => {
				const web = new WebArea(page);
				await web.open(8001);
				const frame = await web.browse();
				await expect(frame.getByRole('heading')).toHaveText(/Live value: \d+/);
			}
		}
	}
};

/** These are wanted by what comes after them. */
const STAY = ['Publisher', 'Shared files: writer', 'Dusk lamp', 'Dusk mean'];

test('every example is tried here', () => {
	const tried = Object.values(GROUPS).flatMap((group) => Object.keys(group));
	expect(tried.sort()).toEqual(readdirSync('src/examples').sort());
});

for (const [group, examples] of Object.entries(GROUPS))
	test(`examples for ${group} do what they say`, async ({ playground }) => {
		test.setTimeout(120_000);
		for (const [id, { title, keeps, ends }] of Object.entries(examples))
			await test.step(id, async () => {
				await playground.newProject(title);
				await playground.console.clear();
				await playground.runOnItsBoard();
				await keeps(playground);
				if (!ends && !STAY.includes(title)) await playground.stop();
			});
	});
