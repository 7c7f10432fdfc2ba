import { Empty } from '../parts/states';
import { useTitle } from '../useTitle';

/** For addresses that nothing stands at. */
export function UnknownPage({ path }: { path: string }) {
  useTitle('There is no such page');
  return (
    <Empty whole title="There is no such page">
      <p>
        Nothing stands at <code>{path}</code>. <a href="/">To the timeline</a>
      </p>
    </Empty>
  );
}
