import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { getSelectedOperationName } from '@graphiql/toolkit';
import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { useEffect } from 'react';

interface Facts {
  documentAST?: DocumentNode;
  operations?: OperationDefinitionNode[];
}

/** Which operations the text has; nothing where it cannot be parsed. */
function factsOf(query: string): Facts {
  try {
    const documentAST = parse(query);
    return { documentAST, operations: documentAST.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION) };
  } catch {
    return {};
  }
}

/**
 * Takes over each change of the editors at once. GraphiQL waits until 100 ms after the last one: what is executed before has the name of an
 * operation that is gone, the history gets the old text, and a tab that is left loses the new one.
 */
export function InStep() {
  const { queryEditor, variableEditor, headerEditor, operations, operationName } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'headerEditor', 'operations', 'operationName'),
  );
  const { setOperationFacts, updateActiveTabValues } = useGraphiQLActions();

  useEffect(() => {
    const listening = queryEditor?.onDidChangeModelContent(() => {
      const facts = factsOf(queryEditor.getValue());
      const name = getSelectedOperationName(operations, operationName ?? undefined, facts.operations);
      setOperationFacts({ ...facts, operationName: name });
      // GraphiQL changes the editors first when it changes the tab.
      queueMicrotask(() => updateActiveTabValues({ query: queryEditor.getValue(), operationName: name ?? null }));
    });
    return () => listening?.dispose();
  }, [queryEditor, operations, operationName, setOperationFacts, updateActiveTabValues]);

  useEffect(() => {
    const listening = Object.entries({ variables: variableEditor, headers: headerEditor }).map(([part, editor]) =>
      editor?.onDidChangeModelContent(() => queueMicrotask(() => updateActiveTabValues({ [part]: editor.getValue() }))),
    );
    return () => listening.forEach((one) => one?.dispose());
  }, [variableEditor, headerEditor, updateActiveTabValues]);

  return null;
}
