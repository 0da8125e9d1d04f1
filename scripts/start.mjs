// `npm start`: sets up, builds and serves the app on this machine.
import { bin, ensureDependencies, run, say } from './setup.mjs';

ensureDependencies();
say('Building');
const built = run(bin('vite'), ['build', '--logLevel', 'warn']);
if (built !== 0) process.exit(built);
say('Serving: open http://localhost:4173 in Chrome, Edge, Firefox or Safari; Ctrl+C ends it');
process.exit(run(bin('tsx'), ['scripts/serve.ts', ...process.argv.slice(2)]));
