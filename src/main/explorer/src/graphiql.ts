import type { TypedDocumentString } from './generated/graphql';

/** The variables and fields of ours whose words are enum values, which GraphQL writes without quotation marks. */
const ENUMS = new Set(['form', 'kinds', 'by', 'order']);

/** A value as GraphQL writes it. */
function literal(value: unknown, isEnum: boolean): string {
  if (Array.isArray(value)) {
    return `[${value.map((element) => literal(element, isEnum)).join(', ')}]`;
  }
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    return fields.length ? `{ ${fields.map(([name, field]) => `${name}: ${literal(field, isEnum || ENUMS.has(name))}`).join(', ')} }` : '{}';
  }
  return typeof value === 'string' && !isEnum ? JSON.stringify(value) : String(value ?? null);
}

/** The question with its variables written into it, so that it stands alone. */
export function standalone<Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables): string {
  const values = variables as Record<string, unknown>;
  return document
    .toString()
    .trim()
    .replace(/^query (\w+)\([^{]*?\)\s*\{/, 'query $1 {')
    .replace(/\$(\w+)/g, (_, name: string) => literal(values[name], ENUMS.has(name)));
}

/** Where GraphiQL opens with this question in it. */
export function graphiqlAddress<Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables): string {
  return `/graphiql#query=${encodeURIComponent(standalone(document, variables))}`;
}
