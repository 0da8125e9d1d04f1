// Starts a thread of the profiler: it does not inherit the loader that makes Node understand our sources.
import { register } from 'tsx/esm/api';

register();
await import('./profile-thread.ts');
