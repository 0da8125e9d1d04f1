// The compiler's thread in Node.
import { workerData } from 'node:worker_threads';
import type { Endpoint } from '#lib/core/rpc.ts';
import { serveCompiler } from './compiler-service.ts';

serveCompiler(workerData as Endpoint);
