/** A text with some of its stretches marked. Offsets count Unicode code points. */
export function Marked({ text, matches }: { text: string; matches: { start: number; end: number }[] }) {
  const points = Array.from(text);
  const slice = (start: number, end?: number) => points.slice(start, end).join('');
  let from = 0;
  const parts = matches.map(({ start, end }) => {
    const before = slice(from, start);
    from = end;
    return (
      <>
        {before}
        <mark>{slice(start, end)}</mark>
      </>
    );
  });
  return (
    <span>
      {parts}
      {slice(from)}
    </span>
  );
}
