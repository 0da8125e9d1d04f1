// The compiler's thread in Node.
import { workerData, type MessagePort } from 'node:worker_threads';
import { serveCompiler } from './compiler-service.ts';

const port = workerData as MessagePort;
serveCompiler(port);
