// Everything that the bench measures, in the order of its table. A part's code is loaded when it is measured.
import type { Part } from './part.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

export const PARTS: readonly Part[] = [
	{
		name: 'waits',
		title: 'What a first visitor downloads, and waits from a click to the first output',
		needsSite: true,
		limitMs: 3 * MINUTE,
		measure: async (bench) => (await import('./waits.ts')).measureWaits(bench)
	},
	{
		name: 'first-light',
		title: 'From the navigation to the first change of the LED, first visit and second',
		needsSite: true,
		limitMs: 6 * MINUTE,
		measure: async (bench) => (await import('./first-light.ts')).measureFirstLight(bench)
	},
	{
		name: 'memory',
		title: 'Memory of the page',
		needsSite: true,
		limitMs: 4 * MINUTE,
		measure: async (bench) => (await import('./memory.ts')).measureMemory(bench)
	},
	{
		name: 'compile',
		title: 'Compile and link of blinky, in Chromium and by native clang',
		needsSite: true,
		limitMs: 3 * MINUTE,
		measure: async (bench) => (await import('./compile.ts')).measureCompile(bench)
	},
	{
		name: 'assemblyscript',
		title: 'AssemblyScript: download, warm compile and image of blinky',
		needsSite: true,
		limitMs: 3 * MINUTE,
		measure: async (bench) => (await import('./assemblyscript.ts')).measureAssemblyScript(bench)
	},
	{
		name: 'completion',
		title: 'Completion in the editor, and typing in a long file',
		needsSite: true,
		limitMs: 3 * MINUTE,
		measure: async (bench) => (await import('./completion.ts')).measureCompletion(bench)
	},
	{
		name: 'languages',
		title: 'C++ beside C: downloads, sizes, and a compile with <iostream>',
		needsSite: true,
		limitMs: 5 * MINUTE,
		measure: async (bench) => (await import('./languages.ts')).measureLanguages(bench)
	},
	{
		name: 'calls',
		title: 'Host calls of a container',
		needsSite: true,
		limitMs: 2 * MINUTE,
		measure: async (bench) => (await import('./containers.ts')).measureHostCalls(bench)
	},
	{
		name: 'isolation',
		title: 'Containers on a page that may not share memory',
		needsSite: true,
		limitMs: 5 * MINUTE,
		measure: async (bench) => (await import('./isolation.ts')).measureIsolation(bench)
	},
	{
		name: 'messages',
		title: 'Messages between two containers',
		needsSite: true,
		limitMs: 2 * MINUTE,
		measure: async (bench) => (await import('./containers.ts')).measureMessages(bench)
	},
	{
		name: 'tcp',
		title: 'TCP between two containers',
		needsSite: true,
		limitMs: 2 * MINUTE,
		measure: async (bench) => (await import('./containers.ts')).measureTcp(bench)
	},
	{
		name: 'compute',
		title: 'How fast a container computes',
		needsSite: true,
		limitMs: 3 * MINUTE,
		measure: async (bench) => (await import('./compute.ts')).measureCompute(bench)
	},
	{
		name: 'flood',
		title: 'Frames while a program prints much',
		needsSite: true,
		limitMs: 3 * MINUTE,
		measure: async (bench) => (await import('./flood.ts')).measureFlood(bench)
	},
	{
		name: 'hostile',
		title: 'How long the page answers nothing while a container means no good',
		needsSite: true,
		limitMs: 12 * MINUTE,
		measure: async (bench) => (await import('./hostile.ts')).measureHostile(bench)
	},
	{
		name: 'links',
		title: 'How long links of projects are',
		needsSite: false,
		limitMs: MINUTE,
		measure: async (bench) => (await import('./links.ts')).measureLinks(bench)
	},
	{
		name: 'grading',
		title: 'Grading a class of thirty',
		needsSite: false,
		limitMs: 5 * MINUTE,
		measure: async (bench) => (await import('./grading.ts')).measureGrading(bench)
	},
	{
		name: 'upload',
		title: 'Uploads over a line of 115200 baud',
		needsSite: false,
		limitMs: 2 * MINUTE,
		measure: async (bench) => (await import('./upload.ts')).measureUploads(bench)
	},
	{
		name: 'javascript',
		title: 'JavaScript over a line of 115200 baud',
		needsSite: false,
		limitMs: 4 * MINUTE,
		measure: async (bench) => (await import('./javascript.ts')).measureJavaScript(bench)
	},
	{
		name: 'flash',
		title: 'Firmware over a line of 115200 baud',
		needsSite: false,
		limitMs: 2 * MINUTE,
		measure: async (bench) => (await import('./flash.ts')).measureFlashing(bench)
	},
	{
		name: 'flash-usb',
		title: 'Flashing firmware through bootloaders over USB',
		needsSite: false,
		limitMs: 2 * MINUTE,
		measure: async (bench) => (await import('./flash-usb.ts')).measureFlashUsb(bench)
	},
	{
		name: 'replug',
		title: 'A board that is unplugged and plugged in again',
		needsSite: true,
		limitMs: 3 * MINUTE,
		measure: async (bench) => (await import('./replug.ts')).measureReplug(bench)
	},
	{
		name: 'sleepers',
		title: 'Containers that only sleep',
		needsSite: false,
		limitMs: 2 * MINUTE,
		measure: async (bench) => (await import('./sleepers.ts')).measureSleepers(bench)
	},
	{
		name: 'tracing',
		title: 'What it costs to watch a board',
		needsSite: false,
		limitMs: 3 * MINUTE,
		measure: async (bench) => (await import('./tracing.ts')).measureTracing(bench)
	},
	{
		name: 'images',
		title: 'Building an image, and looking into a module',
		needsSite: false,
		limitMs: MINUTE,
		measure: async (bench) => (await import('./images.ts')).measureImages(bench)
	},
	{
		name: 'firmware',
		title: 'Firmware files, read and written',
		needsSite: false,
		limitMs: MINUTE,
		measure: async (bench) => (await import('./firmware.ts')).measureFirmware(bench)
	}
];
