export default {
  testMatch: ['<rootDir>/src/**/*.test.ts'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
        module: { type: 'commonjs' },
      },
    ],
  },
  // The tests need react-admin's core alone; its screens are ES modules that jest would have to compile.
  moduleNameMapper: { '^react-admin$': 'ra-core', '^@apollo/client$': '<rootDir>/src/api/client.ts' },
  testEnvironment: 'node',
};
