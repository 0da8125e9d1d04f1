// The compiler's worker in a browser.
import { serveCompiler } from './compiler-service.ts';

serveCompiler(self);
