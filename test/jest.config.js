const transform = {
  '\\.ts$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } }],
};

const suite = (name, folder, database) => ({
  displayName: name,
  testMatch: [`<rootDir>/${folder}/**/*.test.ts`],
  transform,
  globals: { testDatabase: database },
});

/** @type {import('jest').Config} */
module.exports = {
  // Every test file starts a service of its own and waits for it.
  testTimeout: 180_000,
  projects: [
    suite('api-sqlite', 'api', 'sqlite'),
    suite('api-mariadb', 'api', 'mariadb'),
    suite('api-mysql', 'api', 'mysql'),
    suite('conformance', 'conformance', 'sqlite'),
    suite('faults', 'faults', 'sqlite'),
    suite('browser', 'browser', 'sqlite'),
  ],
};
