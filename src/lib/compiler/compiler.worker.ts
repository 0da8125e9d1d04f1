// The compiler's worker in a browser.
import type { Endpoint } from '#lib/core/rpc.ts';
import { serveCompiler } from './compiler-service.ts';

serveCompiler(self);
