import type { TypedDocumentString } from './generated/graphql';

/** Why there is no answer: the API cannot be reached, or it refuses the question. */
export class Failure extends Error {
  constructor(
    readonly kind: 'unreachable' | 'refused',
    message: string,
  ) {
    super(message);
  }
}

interface Reply<Result> {
  data?: Result | null;
  errors?: { message: string }[];
}

/** Asks the API one typed question. */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const reply = await send<Result>(document.toString(), variables, signal);
  const error = reply.errors?.[0];
  if (error || !reply.data) {
    throw new Failure('refused', error?.message ?? 'The answer is empty.');
  }
  return reply.data;
}

async function send<Result>(query: string, variables: unknown, signal?: AbortSignal): Promise<Reply<Result>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables }),
      ...(signal ? { signal } : {}),
    });
    if (response.status >= 500) {
      throw new Failure('unreachable', `The API answers with the status ${response.status}.`);
    }
    return (await response.json()) as Reply<Result>;
  } catch (problem) {
    if (problem instanceof Failure || signal?.aborted) {
      throw problem;
    }
    throw new Failure('unreachable', 'The API does not answer.');
  }
}
