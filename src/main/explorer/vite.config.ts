import { defineConfig } from 'vite';

const api = process.env['COMMUNIQUE'] ?? 'http://localhost:8080';

export default defineConfig({
  base: '/explorer/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../resources/static/explorer',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    license: { fileName: 'licences.txt' },
  },
  server: { proxy: { '/graphql': api } },
});
