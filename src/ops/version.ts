import metadata from '../../package.json' with { type: 'json' };

/** Waymark's own version. */
export const VERSION = metadata.version;
