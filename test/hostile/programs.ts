// Containers that mean no good, or that somebody wrote in a hurry: what each does, and how it ends.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hugeTableModule, loopingStartModule, manyFunctionsModule } from './modules.ts';

export interface HostileProgram {
	name: string;
	what: string;
	/** A program in C, or a module made by code. */
	made: { source: string } | { module: () => Uint8Array };
	/**
	 * What becomes of it by itself. As on a real board, one that takes all memory while it is created, or never comes to
	 * an end of its start, keeps the console from answering: a reset helps.
	 */
	ends: 'never' | 'by-itself' | 'blocks-the-board';
}

const source = (name: string) => ({
	source: readFileSync(path.join(import.meta.dirname, `${name}.c`), 'utf8')
});

export const HOSTILE_PROGRAMS: readonly HostileProgram[] = [
	{ name: 'print', what: 'prints without an end', made: source('print'), ends: 'never' },
	{
		name: 'long-lines',
		what: 'prints lines of a megabyte',
		made: source('long-lines'),
		ends: 'never'
	},
	{ name: 'grow', what: 'takes all memory', made: source('grow'), ends: 'never' },
	{
		name: 'recursion',
		what: 'calls itself without an end',
		made: source('recursion'),
		ends: 'by-itself'
	},
	{ name: 'files', what: 'makes ten thousand files', made: source('files'), ends: 'never' },
	{ name: 'threads', what: 'makes threads in a loop', made: source('threads'), ends: 'never' },
	{ name: 'stubborn', what: 'computes in every thread', made: source('stubborn'), ends: 'never' },
	{
		name: 'timers',
		what: 'has all timers as fast as they go',
		made: source('timers'),
		ends: 'never'
	},
	{
		name: 'names',
		what: 'uses names and texts that steer a terminal',
		made: source('names'),
		ends: 'never'
	},
	{
		name: 'messages',
		what: 'floods itself with messages',
		made: source('messages'),
		ends: 'never'
	},
	{
		name: 'sockets',
		what: 'opens sockets and sends to everybody',
		made: source('sockets'),
		ends: 'never'
	},
	{
		name: 'pins',
		what: 'changes pins and reads sensors without a pause',
		made: source('pins'),
		ends: 'never'
	},
	{
		name: 'spin',
		what: 'sleeps for no time, again and again',
		made: source('spin'),
		ends: 'never'
	},
	{
		name: 'functions',
		what: 'has fifty thousand functions',
		made: { module: manyFunctionsModule },
		ends: 'by-itself'
	},
	{
		name: 'tables',
		what: 'has a table of ten million',
		made: { module: hugeTableModule },
		ends: 'blocks-the-board'
	},
	{
		name: 'start',
		what: 'never comes to an end of its start',
		made: { module: loopingStartModule },
		ends: 'blocks-the-board'
	}
];
