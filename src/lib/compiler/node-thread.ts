// The compiler's thread in Node.
import { workerData, type MessagePort } from 'node:worker_threads';
import type { Endpoint } from '#lib/core/rpc.ts';
import { serveCompiler } from './compiler-service.ts';

serveCompiler(workerData as MessagePort as unknown as Endpoint);
