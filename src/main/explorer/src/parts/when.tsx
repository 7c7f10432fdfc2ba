import { basisText, edtfText, precisionText } from '../dates';
import type { DatePartsFragment } from '../generated/graphql';

/** A date, and in a lighter tone how precise it is and how it is known. */
export function When({ when }: { when: DatePartsFragment | null }) {
  if (!when) {
    return <span class="quiet">not known</span>;
  }
  return (
    <span>
      <span class="date">{edtfText(when.edtf)}</span>{' '}
      <span class="quiet">
        {precisionText(when)}, {basisText(when)}
      </span>
    </span>
  );
}
