// Writes SHA-256 over the sources beside the built files. A test computes the same and fails where the build is older.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const aside = new Set(['node_modules', 'README.md']);
const files = readdirSync('.', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replace(/^\.\//, ''))
  .filter((file) => !aside.has(file.split('/')[0]))
  .sort();

// One line a file, "<SHA-256 of its text, lines ended by \n>  <path>".
const lines = files.map((file) => {
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  return `${createHash('sha256').update(text).digest('hex')}  ${file}\n`;
});
writeFileSync('../resources/static/graphiql/sources.sha256', lines.join(''));
