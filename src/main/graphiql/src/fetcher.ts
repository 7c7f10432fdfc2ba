import type { Fetcher } from '@graphiql/toolkit';

// The one endpoint there is: of this origin, and from nowhere else.
const ENDPOINT = '/graphql';

/** Asks the API. Where it does not answer, says so as an error of GraphQL. */
export const fetcher: Fetcher = async (question, options) => {
  try {
    const answer = await fetch(ENDPOINT, {
      method: 'POST',
      credentials: 'omit',
      headers: {
        ...options?.headers,
        accept: 'application/graphql-response+json, application/json',
        'content-type': 'application/json',
      },
      body: JSON.stringify(question),
    });
    return await answer.json();
  } catch (failure) {
    return { errors: [{ message: `The API did not answer: ${failure instanceof Error ? failure.message : failure}` }] };
  }
};
