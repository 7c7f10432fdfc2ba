import { dayOfMoment, edtfText } from '../dates';
import type { EvidenceFragment, VerificationState } from '../generated/graphql';
import { SOURCE_KIND, VERDICT } from '../words';

const SIGN: Record<VerificationState, string> = { VERIFIED: '✓', DRIFTED: '≈', NOT_FOUND: '✗', NOT_CHECKABLE: '–' };

/** The verdict of the check, in words and a sign, never by colour alone. */
export function Verdict({ verification }: { verification: EvidenceFragment['verification'] }) {
  const checked = verification.checkedAt ? ` on ${dayOfMoment(verification.checkedAt)}` : '';
  return (
    <span class={`verdict verdict-${verification.state.toLowerCase()}`} title={`${VERDICT[verification.state]}${checked}`}>
      <span aria-hidden="true">{SIGN[verification.state]}</span> {VERDICT[verification.state]}
    </span>
  );
}

/** A source by its title; where it has none, by kind, date and id. */
export function SourceLine({ evidence }: { evidence: EvidenceFragment }) {
  const { source } = evidence;
  const kind = SOURCE_KIND[source.kind];
  const published = source.publishedAt && edtfText(source.publishedAt.edtf);
  const title = source.title ? `“${source.title}”` : `${kind} ${published ? `of ${published}` : ''}`;
  return (
    <span>
      {source.publisher && `${source.publisher.name}, `}
      {source.url ? (
        <a href={source.url} target="_blank" rel="noreferrer">
          {title}
        </a>
      ) : (
        <span>{title}</span>
      )}
      <span class="quiet">{source.title ? `, ${[kind, published].filter(Boolean).join(', ')}` : `, ${source.id}`}</span>
    </span>
  );
}

/** Every passage that a record rests on, with its place in the text and its verdict. */
export function EvidenceList({ citations }: { citations: EvidenceFragment[] }) {
  return (
    <ul class="evidence">
      {citations.map((evidence) => (
        <li key={`${evidence.source.id}:${evidence.locator?.start}`}>
          <SourceLine evidence={evidence} />
          <span class="evidence-place">
            {evidence.locator ? `characters ${evidence.locator.start}–${evidence.locator.end}` : 'the source as a whole'}
            <Verdict verification={evidence.verification} />
          </span>
        </li>
      ))}
    </ul>
  );
}
