import type { AnyService } from '../services/service.ts';

interface ServiceIndex {
  readonly contents: readonly { readonly href: string; readonly title: string }[];
}

/** The sites that `/` lists. */
const SITES: readonly (readonly [path: string, title: string])[] = [
  ['about', 'Version info'],
  ['mnm/', 'My Next Move'],
  ['mpp/', 'Mi Próximo Paso'],
  ['veterans/', 'My Next Move for Veterans'],
  ['online/', 'O*NET OnLine'],
  ['database', 'Database'],
];

/** The paths that answer with an index of the services below them. */
export const INDEX_PATHS = [
  '/',
  '/mnm/',
  '/mnm/interestprofiler/',
  '/mpp/',
  '/mpp/interestprofiler/',
  '/veterans/',
  '/online/',
] as const;

/** The services below a path whose own path has no parameters; at the root, the sites. */
export function serviceIndex(path: string, services: readonly AnyService[], baseUrl: string): ServiceIndex {
  if (path === '/') return { contents: SITES.map(([href, title]) => ({ href: baseUrl + href, title })) };
  const below = services.filter((service) => service.path.startsWith(path) && !service.path.includes('{'));
  return {
    contents: below.map((service) => ({ href: baseUrl + service.path.slice(1), title: service.title })),
  };
}
