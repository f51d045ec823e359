import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { readFragment } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { Card } from '../../ui/Card.tsx';
import { HighlightedText } from '../../ui/HighlightedText.tsx';
import { LeftOutParts } from '../../ui/LeftOutParts.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { MaskedNote } from './MaskedNote.tsx';
import type { Preview } from './usePreview.ts';

const previewParts = graphql(`
  fragment PreviewParts on BreakdownPreview {
    text
    masked
    otherLanguage
    leftOut {
      kind
      text
    }
    intake {
      questionId
      guess {
        taakvelden {
          code
          label {
            nl
            en
          }
        }
      }
      evidence {
        start
        end
      }
    }
    breakdown {
      triage {
        outcome
      }
      size {
        isTooBig
      }
      roles
      department {
        id
        name {
          nl
          en
        }
      }
    }
  }
`);

/** What we understand of the text so far. It binds nobody: a colleague looks at it later. */
export function PreviewPanel({ preview }: { readonly preview: Preview | null }) {
  const text = useText();
  return (
    <Card title={text('preview.title')} className="rp-preview">
      <div aria-live="polite" className="rp-stack">
        {preview ? <PreviewContent preview={preview} /> : <Paragraph>{text('preview.empty')}</Paragraph>}
      </div>
    </Card>
  );
}

function PreviewContent({ preview }: { readonly preview: Preview }) {
  const text = useText();
  const localized = useLocalized();
  const { intake, breakdown, masked, leftOut, otherLanguage, text: words } = readFragment(previewParts, preview.parts);
  const taakvelden = intake.flatMap(({ guess }) => guess.taakvelden ?? []);
  const { outcome } = breakdown.triage;
  if (otherLanguage !== null) {
    return (
      <>
        <Paragraph>{text('preview.otherLanguage')}</Paragraph>
        <MaskedNote masked={masked} />
      </>
    );
  }
  return (
    <>
      <MaskedNote masked={masked} />
      <div>
        <StatusBadge tone="info">{text(`triage.${outcome}`)}</StatusBadge>
      </div>
      <Paragraph>
        {breakdown.department && outcome === 'STANDARD'
          ? text('preview.line', { department: localized(breakdown.department.name) })
          : text(`preview.outcome.${outcome}`)}
      </Paragraph>
      {breakdown.size.isTooBig && <Paragraph>{text('preview.tooBig')}</Paragraph>}
      {taakvelden.length > 0 && (
        <div>
          <h3 className="rp-label">{text('preview.about')}</h3>
          <ul className="rp-chips">
            {taakvelden.map(({ code, label }) => (
              <li className="rp-chip" key={code}>
                {localized(label)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {breakdown.roles.length > 0 && outcome !== 'STANDARD' && (
        <div>
          <h3 className="rp-label">{text('preview.roles')}</h3>
          <ul className="rp-role-list">
            {breakdown.roles.map((role) => (
              <li key={role}>
                <strong>{text(`role.name.${role}`)}</strong> {text(`role.question.${role}`)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <h3 className="rp-label">{text('preview.words')}</h3>
        <HighlightedText text={words} spans={intake.flatMap(({ evidence }) => evidence)} />
      </div>
      <LeftOutParts parts={leftOut} />
    </>
  );
}
