// Prints one line an audit: its status (ok, notice, warn, error), its id and its name.
import { auditServer } from 'graphql-http';

for (const { status, id, name, reason } of await auditServer({ url: process.argv[2] })) {
  console.log([status, id, name, reason].filter(Boolean).join(' '));
}
