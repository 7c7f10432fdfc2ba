// Writes what the built files were made from: SHA-256 over path and content of all sources, the lock file and the SDL.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const project = join(import.meta.dirname, '..', '..', '..', '..');
const explorer = join(project, 'src', 'main', 'explorer');
const made = ['node_modules', 'generated'];

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return made.includes(entry.name) ? [] : entry.isDirectory() ? filesIn(path) : [path];
  });
}

const sources = [...filesIn(explorer), ...filesIn(join(project, 'schema')).filter((file) => file.endsWith('.graphqls'))];
const lines = sources.map((file) => {
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
  return `${relative(project, file).replaceAll('\\', '/')} ${hash}\n`;
});
const stamp = createHash('sha256').update(lines.sort().join('')).digest('hex');
writeFileSync(join(project, 'src', 'main', 'resources', 'static', 'explorer', 'sources.sha256'), `${stamp}\n`);
