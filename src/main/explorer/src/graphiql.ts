import type { TypedDocumentString } from './generated/graphql';

/** A value as GraphQL writes it. Enum values are none of ours but those after `form`, which the schema knows as such. */
function literal(value: unknown, key = ''): string {
  if (Array.isArray(value)) {
    return `[${value.map((element) => literal(element)).join(', ')}]`;
  }
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    return `{ ${fields.map(([name, field]) => `${name}: ${literal(field, key === 'form' ? 'enum' : name)}`).join(', ')} }`;
  }
  return typeof value === 'string' && key !== 'enum' ? JSON.stringify(value) : String(value ?? null);
}

/** The question with its variables written into it, so that it stands alone. */
export function standalone<Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables): string {
  const values = variables as Record<string, unknown>;
  return document
    .toString()
    .trim()
    .replace(/^query (\w+)\([^{]*?\)\s*\{/, 'query $1 {')
    .replace(/\$(\w+)/g, (_, name: string) => literal(values[name]));
}

/** Where GraphiQL opens with this question in it. */
export function graphiqlAddress<Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables): string {
  return `/graphiql#query=${encodeURIComponent(standalone(document, variables))}`;
}
