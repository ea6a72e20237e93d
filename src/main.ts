import { enableCompileCache, flushCompileCache } from 'node:module';

// Node keeps what it has compiled for the next start; it has to be asked before anything else is loaded, and writes it
// down by itself only where the process ends in order.
enableCompileCache();
await import('./waymark.ts');
flushCompileCache();
