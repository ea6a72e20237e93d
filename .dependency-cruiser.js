/** What each folder may import; the diagram in CONTRIBUTING.md shows the same. */
const mayNot = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

export default {
  forbidden: [
    mayNot('no-cycles', {}, { circular: true }, 'No import cycles, type imports included.'),
    mayNot(
      'packages-stand-alone',
      { path: '^packages/[^/]+/(src|web|scripts)/' },
      { path: '^(src|commands|test|bench)/' },
      'The packages are published, so they must not import the bot.',
    ),
    mayNot(
      'packages-know-not-each-other',
      { path: '^packages/([^/]+)/' },
      { path: '^packages/', pathNot: '^packages/$1/' },
      'Each package is installed on its own.',
    ),
    mayNot(
      'only-main-imports-commands',
      { path: '^src/', pathNot: '^src/main\\.ts$' },
      { path: '^commands/' },
      'src/main.ts passes the commands in.',
    ),
    mayNot(
      'app-is-pure',
      { path: '^src/app/' },
      {
        path: '^(src/(discord|views|charts)/|discord\\.js$|packages/playground/)',
        pathNot: '^src/charts/(chart|render/renderer)\\.ts$',
      },
      'The app imports no network, view or Discord client: they are passed in. Of advice and charts it imports only types.',
    ),
    mayNot(
      'views-are-pure',
      { path: '^src/(views|charts)/' },
      {
        path: '^(src/(app|discord|store|ops)/|packages/playground/|node_modules/(discord\\.js|@discordjs/(rest|ws)|undici|keyv)/)',
      },
      'Views turn data into components, without I/O.',
    ),
    mayNot(
      'only-the-worker-draws',
      { path: '^(src|commands)/', pathNot: '^src/charts/render/(worker|draw|fonts)\\.ts$' },
      { path: '(^src/charts/render/(draw|fonts)\\.ts$|node_modules/(satori|@resvg|@fontsource)/)' },
      'Only the renderer process loads the drawing libraries.',
    ),
    mayNot(
      'components-are-a-leaf',
      { path: '^src/components/' },
      { path: '^(src/(?!components/)|commands/|packages/|node:|node_modules/(discord\\.js|undici|keyv)/)' },
      'Message components do not depend on their content.',
    ),
    mayNot(
      'advice-is-pure',
      { path: '^src/advice/' },
      {
        path: '^(src/(app|discord|store|ops|views|locales)/|packages/playground/|node:|node_modules/(discord\\.js|@discordjs/(rest|ws)|undici|keyv)/)',
      },
      'Advice is computed from facts that are passed in.',
    ),
    mayNot(
      'guide-stands-alone',
      { path: '^src/guide/' },
      { path: '^(src/(?!guide/)|packages/|node_modules/)' },
      'The guide is data only.',
    ),
    mayNot(
      'store-knows-no-onet',
      { path: '^src/store/' },
      { path: '^(src/(app|discord|views|locales)/|packages/)' },
      'The store does not know the data sources.',
    ),
    mayNot(
      'commands-meet-discord-through-the-app',
      { path: '^commands/' },
      { path: '^(src/(discord|ops)/|packages/playground/)' },
      'A command gets its services from its context.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['waymark-source', 'import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
