// Starts the thread: it does not inherit the loader that makes Node understand our sources.
import { register } from 'tsx/esm/api';

register();
await import('./node-thread.ts');
