// Who may import whom. Each failure says the rule it breaks; the rules are those of subgraphs/README.md.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SUBGRAPHS } from '../platform/servers.mjs';
import { circles } from './circles.mjs';
import { sourceTree } from './source-tree.mjs';

const tree = sourceTree();
const isTest = (file) => /\.spec\.ts$|\/test\/|\/testing\/|\.e2e\.ts$/.test(file);
const isSetUp = (file) => /(^|\/)(jest\.config|codegen|playwright\.config|capacitor\.config)\.\w+$/.test(file);

/** Fails with the rule and every import that breaks it. */
function holds(rule, broken) {
  assert.equal(broken.length, 0, `${rule}\n${broken.map(({ from, to }) => `  ${from} imports ${to}`).join('\n')}`);
}
const pairs = (files, breaks) =>
  files.flatMap((source) =>
    source.imports.filter((one) => breaks(one, source)).map(({ specifier }) => ({ from: source.file, to: specifier })),
  );

describe('packages', () => {
  const MAY = {
    'subgraphs/kit': [],
    gateway: [/^@smarthp\/kit\/[a-z]+$/, /^@smarthp\/schema\/sdl\//],
    'schema/client': [],
    'schema/angular': [/^@smarthp\/client(\/words\/|$)/],
    mobile: [/^@smarthp\/client(\/words\/|$)/, /^@smarthp\/angular$/],
    admin: [/^@smarthp\/client(\/words\/|$)/, /^@smarthp\/angular$/],
    schema: [],
    e2e: [],
    bench: [],
  };
  const server = [/^@smarthp\/kit\/[a-z]+$/];
  const may = (name) => MAY[name] ?? (/^(subgraphs|simulators)\//.test(name) ? server : []);

  it('import only the packages they stand on: subgraphs and simulators the kit, the gateway the kit and the schema, apps the client and the Angular room', () => {
    const inside = tree.filter(({ file }) => !isSetUp(file));
    holds(
      "A package imports only what it stands on, through its front door (the kit room by room, nobody's inner path).",
      pairs(
        inside,
        ({ specifier }, source) =>
          specifier.startsWith('@smarthp/') &&
          specifier !== source.name && // its own front door, as its callers see it
          !may(source.package).some((door) => door.test(specifier)),
      ),
    );
  });

  it('never reach into another folder by a relative path', () => {
    const inside = tree.filter(
      (source) => !isSetUp(source.file) && !['e2e', 'bench', 'schema', 'schema/tools'].includes(source.package),
    );
    holds(
      'A relative import stays inside its package.',
      pairs(inside, ({ file }, source) => file && !file.startsWith(`${source.package}/`)),
    );
  });

  it('never import simulators, journeys or the bench', () => {
    holds(
      'simulators/, e2e/ and bench/ are imported by nobody.',
      pairs(tree, ({ specifier, file }, source) => {
        const target = file ?? specifier.replace('@smarthp/simulator', 'simulators').replace('@smarthp/', '');
        return /^(simulators|e2e|bench)\b/.test(target) && !target.startsWith(source.package);
      }),
    );
  });
});

describe('rooms of a subgraph', () => {
  const roomOf = (file) => /^subgraphs\/[a-z]+\/src\/([a-z0-9-]+)\//.exec(file)?.[1];
  // The ground floor: the heart and what it stands on. A floor may use the floors named before it.
  const GROUND = {
    feedback: ['report', 'units', 'categories', 'calendar'],
    accounts: ['pages', 'units', 'identity', 'staff'],
    dossiers: ['procedure', 'dossier'],
    places: ['place'],
    content: ['article'],
  };
  // Rooms that put the others together: they may see every room, and no room may see them.
  const ROOFS = ['demo', 'migrations'];

  for (const name of SUBGRAPHS) {
    it(`${name}: a capability sees the ground floor and the kit, never a sibling`, () => {
      const ground = GROUND[name];
      const files = tree.filter(
        ({ file }) => file.startsWith(`subgraphs/${name}/src/`) && roomOf(file) && !isTest(file),
      );
      holds(
        `A capability folder imports the ground floor (${ground.join(', ')}) and the kit, never a sibling capability.`,
        pairs(files, ({ file, typeOnly }, source) => {
          const [from, to] = [roomOf(source.file), file && roomOf(file)];
          if (!to || from === to || ROOFS.includes(from)) return false;
          if (!ground.includes(to)) return true;
          return !typeOnly && ground.includes(from) && ground.indexOf(to) > ground.indexOf(from);
        }),
      );
    });
  }
});

describe('roles of a file', () => {
  const named = (pattern) => tree.filter(({ file }) => pattern.test(file) && /^(subgraphs|gateway)\//.test(file));
  const GRAPHQL = /^(graphql|type-graphql|@apollo\/|graphql-)/;
  const ORM = /^(@mikro-orm\/|kysely|pg$|pg-boss)|@smarthp\/kit\/database|\.(entity|repository)\.js$/;
  const HTTP = /^(fastify|undici|node:https?|ws$)|@smarthp\/kit\/http/;
  const MACHINE = /^node:(fs|net|os|child_process)|@smarthp\/kit\/(clock|files|jobs|bus|outbox)/;

  it('a workflow, a clock, a policy and rules think and touch nothing', () => {
    holds(
      'A *-workflow, *-clock, *.policy or *.rules imports nothing of GraphQL, ORM, HTTP, file system or clock.',
      pairs(named(/\/src\/[^/]+\/.*(-workflow|-clock|\.policy|\.rules)\.ts$/), ({ specifier }) =>
        [GRAPHQL, ORM, HTTP, MACHINE].some((kind) => kind.test(specifier)),
      ),
    );
  });

  it('a resolver translates and leaves the database to commands and reads', () => {
    holds(
      'A *.resolver imports no ORM.',
      pairs(named(/\.resolver\.ts$/), ({ specifier }) => /^(@mikro-orm\/|kysely|pg$)/.test(specifier)),
    );
  });

  it('a command knows nothing of GraphQL', () => {
    holds(
      'A *.command imports no GraphQL.',
      pairs(named(/\.command\.ts$/), ({ specifier }) => GRAPHQL.test(specifier)),
    );
  });

  it('an entity is never an API type: a table is not a contract', () => {
    holds(
      'A *.entity imports no GraphQL.',
      pairs(named(/\.entity\.ts$/), ({ specifier }) => GRAPHQL.test(specifier)),
    );
    holds(
      'A *.type imports no ORM.',
      pairs(named(/\.type\.ts$/), ({ specifier }) => /^(@mikro-orm\/|kysely|pg$)/.test(specifier)),
    );
  });
});

describe('the tree', () => {
  it('has no circle of imports (a mere type is gone when the program runs)', () => {
    const found = circles(
      new Map(
        tree.map(({ file, imports }) => [file, imports.flatMap((one) => (one.typeOnly ? [] : (one.file ?? [])))]),
      ),
    );
    assert.equal(
      found.length,
      0,
      `Files import each other in a circle:\n${found.map((circle) => `  ${circle.join(' → ')}`).join('\n')}`,
    );
  });

  it('has no file or folder called utils, helpers, common or misc', () => {
    const vague = /(^|[/.-])(utils?|helpers?|common|misc)([/.-]|$)/;
    const found = tree.map(({ file }) => file).filter((file) => vague.test(file));
    assert.deepEqual(found, [], 'A name says what is inside.');
  });

  it('has files named in kebab-case', () => {
    const found = tree.map(({ file }) => file).filter((file) => !/^[a-z0-9.-]+\.ts$/.test(file.split('/').pop()));
    assert.deepEqual(found, [], 'File names are kebab-case; the last part says the role.');
  });
});
