import { enableCompileCache } from 'node:module';

// Node keeps what it has compiled for the next start; it has to be asked before anything else is loaded.
enableCompileCache();
await import('./waymark.ts');
