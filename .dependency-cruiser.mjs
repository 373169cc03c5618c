/**
 * The rooms of src/ and what each may import, types included. `room/file` is that file alone. Besides, each may
 * import itself, errors.ts, options.ts, version.ts, phrase.ts and, where `model` stands in its list, the types of the model (never its values).
 * No room imports one that stands below it.
 */
const ROOMS = {
  vocab: [],
  model: ['vocab'],
  text: ['vocab'],
  curve: [],
  suggest: ['text/fold', 'text/lexicon', 'text/slips'],
  kinds: ['vocab', 'text', 'curve', 'model'],
  parse: ['kinds', 'text', 'vocab', 'model'],
  interchange: ['parse', 'kinds/leaves', 'vocab', 'model'],
  candidate: ['vocab', 'suggest', 'text/fold', 'text/lexicon', 'text/numeral', 'model'],
  rules: ['model'],
  score: ['kinds', 'rules', 'curve', 'model'],
  proof: ['kinds', 'score', 'curve', 'rules', 'vocab', 'model'],
  answers: ['vocab', 'score', 'curve', 'model'],
  pool: ['vocab', 'score', 'curve', 'model'],
  sql: ['rules/hash', 'score', 'curve', 'model'],
  board: ['kinds/experience/months/role-context', 'pool/index', 'score', 'curve', 'model'],
  report: ['kinds', 'vocab', 'text/han-script', 'rules/sha-256', 'answers', 'model'],
  // Of the pool it is handed, it knows the face; its figures are read off standings.
  evaluate: ['score/order', 'score/combine', 'pool/standing', 'pool/best-places', 'candidate-pool', 'model'],
  // They stand between a stranger's objects and the core, and are its public faces.
  node: [
    'index',
    'candidate-pool',
    'candidate-sql',
    'rule-sets',
    'interchange/index',
    'report/index',
    'evaluate/index',
    'model',
  ],
  cli: ['index', 'rule-sets', 'report/index', 'node/index'],
}

/** The files that stand by themselves in src/: the doors, and four that import no room. */
const ROOT_FILES = '^src/[^/]+[.]ts$'

/** The only places that import the model as values, to check what comes in. */
const DOORS = [ROOT_FILES, '^src/(interchange|node|model)/']

/** The packages that are in the product, and the rooms that may import them. */
const PACKAGES = {
  zod: ['model'],
  'fuse.js': ['suggest'],
  natural: ['suggest'],
  'get-east-asian-width': ['report'],
  'hyparquet-writer': ['node'],
  commander: ['cli'],
  '@noble/hashes': ['rules'],
  // When something is built: no package carries it.
  'opencc-js': ['kinds'],
  yaml: ['node'],
}

const NATURAL_INDEXES = [
  'node_modules/natural/(lib/natural/)?index[.]js$',
  'node_modules/natural/lib/natural/[^/]+/index[.]js$',
]

const TESTS = '[.]test[.]ts$'
const rule = (name, from, to) => ({ name, severity: 'error', from, to })
const room = (name) => `^src/${name}/`
const escaped = (name) => name.replace('.', '[.]')
/** A room, a file of one, or a file that stands by itself in src/. */
const place = (name) => (name in ROOMS ? room(name) : `^src/${name}[.]ts$`)

const roomRules = Object.entries(ROOMS).map(([name, allowed]) =>
  rule(
    `room-${name}`,
    { path: room(name), pathNot: TESTS },
    {
      path: '^src/',
      pathNot: [
        room(name),
        place('errors'),
        place('options'),
        place('version'),
        place('phrase'),
        ...allowed.map(place),
      ],
    },
  ),
)

const known = [...Object.keys(ROOMS).map(room), ROOT_FILES]

const packageRules = Object.entries(PACKAGES).map(([name, rooms]) =>
  rule(
    `package-${name}`,
    { path: '^src/', pathNot: [TESTS, ...rooms.map(room)] },
    { path: `node_modules/${escaped(name)}/` },
  ),
)

export default {
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'default'] },
  },
  forbidden: [
    rule('no-circular', {}, { circular: true }),
    rule('resolvable', {}, { couldNotResolve: true }),
    rule('known-room', { path: '^src/', pathNot: TESTS }, { path: '^src/', pathNot: known }),
    rule('from-known-room', { path: '^src/', pathNot: [TESTS, ...known] }, { path: '.' }),
    ...roomRules,
    rule(
      'stands-alone',
      { path: [place('errors'), place('phrase'), place('version')] },
      { path: '.', pathNot: place('phrase') },
    ),
    rule(
      'core-knows-no-adapter',
      { path: '^src/', pathNot: [TESTS, '^src/(node|cli)/'] },
      { path: '^src/(node|cli)/' },
    ),
    rule('core-has-no-builtin', { path: '^src/', pathNot: [TESTS, '^src/(node|cli)/'] }, { dependencyTypes: ['core'] }),
    rule(
      'model-as-types',
      { path: '^src/', pathNot: [TESTS, ...DOORS] },
      { path: room('model'), dependencyTypesNot: ['type-only'] },
    ),
    // It stands on the pure faces, and is built of what reports are built of.
    rule(
      'playground',
      { path: '^playground/' },
      {
        path: '^(?!playground/|fixtures/)',
        pathNot: ['index', 'phrase', 'rule-sets', 'report', 'kinds/leaves'].map(place),
      },
    ),
    rule('nobody-knows-the-playground', { path: '^src/' }, { path: '^playground/' }),
    ...packageRules,
    rule(
      'known-package',
      { path: '^src/', pathNot: TESTS },
      { path: 'node_modules/', pathNot: Object.keys(PACKAGES).map((name) => `node_modules/${escaped(name)}/`) },
    ),
    // Its index files load the whole package: a second, and 77 MB installed.
    rule('natural-by-single-file', { path: '^src/' }, { path: NATURAL_INDEXES }),
  ],
}
