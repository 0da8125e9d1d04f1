// `npm run build`: the site as it is published, and the hand-out for a class.
import { bin, run } from './setup.mjs';

process.env.SITE_FOR_OTHERS = '1';
const built = run(bin('vite'), ['build', ...process.argv.slice(2)]);
process.exit(built === 0 ? run(bin('tsx'), ['scripts/hand-out.ts']) : built);
