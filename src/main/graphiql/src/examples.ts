/** A saved question. */
export interface Example {
  /** What its address says: `#example=planned-meetings`. */
  name: string;
  /** Its first line, a comment: the question in words. */
  question: string;
  query: string;
}

const files = import.meta.glob<string>('../examples/*.graphql', { query: '?raw', import: 'default', eager: true });

/** In the order of the numbers that their files begin with. */
export const examples: Example[] = Object.entries(files)
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([path, query]) => ({
    name: path.replace(/^.*\/\d+-|\.graphql$/g, ''),
    question: query.split('\n', 1)[0]!.replace(/^# */, ''),
    query,
  }));

/**
 * What the address asks to show, never to run: `#example=<name>`, or `#query=<document>&variables=<JSON>`. It stands behind
 * the `#`, which is sent to nobody and has no limit of length.
 */
export function fromAddress(hash: string): { query: string; variables: string } | undefined {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const query = examples.find(({ name }) => name === asked.get('example'))?.query ?? asked.get('query');
  return query ? { query, variables: asked.get('variables') ?? '' } : undefined;
}
