import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { useText } from '../../ui/language/useText.ts';

const PARTS = ['standard', 'how', 'known', 'problem', 'complaint'] as const;

/** The accessibility statement that Dutch law asks of public organisations. */
export function StatementPage() {
  const text = useText();
  return (
    <div className="rp-narrow rp-stack">
      <PageHeading title={text('accessibility.title')} lead={text('accessibility.lead')} />
      {PARTS.map((part) => (
        <section key={part} className="rp-stack rp-stack--tight">
          <Heading level={2} appearance="level-3">
            {text(`accessibility.${part}.title`)}
          </Heading>
          <Paragraph>{text(`accessibility.${part}.text`)}</Paragraph>
        </section>
      ))}
    </div>
  );
}
