import license from 'rollup-plugin-license';
import { defineConfig } from 'vite';

const out = '../resources/static/graphiql';

const licences = (packages) =>
  packages
    .map((one) => one.text())
    .join('\n\n---\n\n')
    .replaceAll('\r\n', '\n');

// The built files are committed: running and packaging the product needs no Node.
export default defineConfig({
  base: '/graphiql/',
  esbuild: { jsx: 'automatic', legalComments: 'none' },
  worker: { format: 'es' },
  build: {
    outDir: out,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 5000,
    rollupOptions: {
      // What others wrote ships with their licences.
      plugins: [license({ thirdParty: { output: { file: `${out}/licences.txt`, template: licences } } })],
      // `use client` is said to bundlers that render on a server.
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
    },
  },
});
