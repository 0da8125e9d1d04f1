// The worker that knows AssemblyScript, JavaScript and TypeScript while one writes.
import { serveCodeEngine } from '../code/code-worker.ts';
import { TsCodeEngine } from './ts-code-engine.ts';

serveCodeEngine<null>(self, () => new TsCodeEngine());
