/** What each room may import; CONTRIBUTING.md draws the same picture. */
const mayNot = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

export default {
  forbidden: [
    mayNot(
      'no-cycles',
      {},
      { circular: true },
      'Files must not import each other in a circle, types included.',
    ),
    mayNot(
      'packages-stand-alone',
      { path: '^packages/[^/]+/(src|web|scripts)/' },
      { path: '^(src|commands|test|bench)/' },
      'The packages are published: they know nothing of the bot.',
    ),
    mayNot(
      'packages-know-not-each-other',
      { path: '^packages/([^/]+)/' },
      { path: '^packages/', pathNot: '^packages/$1/' },
      'Each package installs by itself.',
    ),
    mayNot(
      'only-main-imports-commands',
      { path: '^src/', pathNot: '^src/main\\.ts$' },
      { path: '^commands/' },
      'The commands are handed in by src/main.ts.',
    ),
    mayNot(
      'app-is-pure',
      { path: '^src/app/' },
      {
        path: '^(src/(discord|views|locales|charts)/|discord\\.js$|packages/playground/)',
        pathNot: '^src/charts/(chart|render/renderer)\\.ts$',
      },
      'The app knows no network, no view and no Discord client: they are handed in. Of advice and charts it knows the types in its services.',
    ),
    mayNot(
      'views-are-pure',
      { path: '^src/(views|charts)/' },
      {
        path: '^(src/(app|discord|store|ops)/|packages/playground/|node_modules/(discord\\.js|@discordjs/(rest|ws)|undici|keyv)/)',
      },
      'Views turn data into components: no input, no output.',
    ),
    mayNot(
      'only-the-worker-draws',
      { path: '^(src|commands)/', pathNot: '^src/charts/render/(worker|draw|fonts)\\.ts$' },
      { path: '(^src/charts/render/(draw|fonts)\\.ts$|node_modules/(satori|@resvg|@fontsource)/)' },
      'Drawing is loaded by a thread of its own, when the first picture is asked for.',
    ),
    mayNot(
      'components-are-a-leaf',
      { path: '^src/components/' },
      { path: '^(src/(?!components/)|commands/|packages/|node:|node_modules/(discord\\.js|undici|keyv)/)' },
      'Message components know nothing of what is shown in them.',
    ),
    mayNot(
      'advice-is-pure',
      { path: '^src/advice/' },
      {
        path: '^(src/(app|discord|store|ops|views|locales)/|packages/playground/|node:|node_modules/(discord\\.js|@discordjs/(rest|ws)|undici|keyv)/)',
      },
      'Advice is computed from facts that are handed in.',
    ),
    mayNot(
      'guide-stands-alone',
      { path: '^src/guide/' },
      { path: '^(src/(?!guide/)|packages/|node_modules/)' },
      'The guide is text that others read.',
    ),
    mayNot(
      'store-knows-no-onet',
      { path: '^src/store/' },
      { path: '^(src/(app|discord|views|locales)/|packages/)' },
      'The store keeps what it is given.',
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
