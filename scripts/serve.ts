// `npm run serve -- [--host 0.0.0.0]`: serves a built site to this machine, or to a class on the same network, and tells its
// address as text and as a QR code. The hand-out carries the same as one file, `serve.mjs`.
import { existsSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import { parseArgs } from 'node:util';
import encodeQR from 'qr';
import { AppError } from '#lib/core/errors.ts';
import { runCommand } from './cli/run-command.ts';
import { addressesOf, type Addresses } from './serve/addresses.ts';
import { siteServer } from './serve/site-server.ts';

const USAGE = `usage: npm run serve -- [--host HOST] [--port PORT] [FOLDER]

  FOLDER        a built site (default: build)
  --host HOST   0.0.0.0 to serve other machines, too (default: 127.0.0.1)
  --port PORT   (default: 4173)`;

const FOR_OTHERS = `Other machines get it over plain http. There, editing, compiling and downloading work.
Browsers keep nothing for offline use, and offer no USB and no serial ports: that takes https
or localhost. The page itself says what else its browser does not allow.`;

interface Command {
	folder: string;
	host: string;
	port: number;
}

function parseCommand(args: string[]): Command | null {
	const { values, positionals } = parseArgs({
		args,
		options: {
			host: { type: 'string', default: '127.0.0.1' },
			port: { type: 'string', default: '4173' },
			help: { type: 'boolean', short: 'h', default: false }
		},
		allowPositionals: true
	});
	if (values.help) return null;
	const [folder = defaultFolder(), ...rest] = positionals;
	const port = Number(values.port);
	if (rest.length > 0 || !Number.isInteger(port) || port < 0 || port > 65_535)
		throw new AppError('bad-usage', USAGE);
	return { folder: path.resolve(folder), host: values.host, port };
}

/** In a hand-out the site lies beside this file. */
function defaultFolder(): string {
	const beside = path.join(import.meta.dirname, 'site');
	return existsSync(path.join(beside, 'index.html')) ? beside : 'build';
}

function tell({ own, others }: Addresses): void {
	console.log(`Serving on this machine: ${own}`);
	const [first] = others;
	if (first === undefined) return;
	console.log(others.map((url) => `Serving on the network:  ${url}`).join('\n'));
	console.log(`\n${encodeQR(first, 'ascii')}\n${FOR_OTHERS}`);
}

async function listen({ folder, host, port }: Command): Promise<void> {
	if (!existsSync(path.join(folder, 'index.html')))
		throw new AppError('command-failed', `${folder} is not a built site: npm run build makes one`);
	const server = await siteServer(folder);
	server.listen(port, host);
	await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
		const taken = error.code === 'EADDRINUSE';
		const why = taken ? `port ${port} is in use: try --port ${port + 1}` : error.message;
		throw new AppError('command-failed', why, { cause: error });
	});
	const address = server.address();
	const listening = address !== null && typeof address === 'object' ? address.port : port;
	tell(addressesOf(host, listening));
	console.log('\nCtrl+C ends it.');
	await once(server, 'close');
}

await runCommand(async (args) => {
	const command = parseCommand(args);
	if (command) await listen(command);
	else console.log(USAGE);
	return 0;
});
