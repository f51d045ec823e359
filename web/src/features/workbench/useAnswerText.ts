import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { AnswerKind } from '../../generated/graphql.ts';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import type { AnswerValue } from './answerInputOf.ts';

/** An answer's value in words. */
export function useAnswerText(): (value: AnswerValue, kind: AnswerKind) => string {
  const text = useText();
  const localized = useLocalized();
  const intl = useIntl();
  return useCallback(
    (value, kind) => {
      const unknown = text('intake.unknown');
      switch (kind) {
        case 'YES_NO':
          return value.yesNo === null ? unknown : text(value.yesNo ? 'ui.yes' : 'ui.no');
        case 'NUMBER':
          return value.number === null ? unknown : intl.formatNumber(value.number);
        case 'REACH':
          return value.reach === null ? unknown : text(`reach.${value.reach}`);
        case 'TAAKVELDEN':
          return intl.formatList((value.taakvelden ?? []).map(({ label }) => localized(label))) || text('intake.none');
        case 'TARGET_GROUPS':
          return (
            intl.formatList((value.targetGroups ?? []).map(({ label }) => localized(label))) || text('intake.none')
          );
        case 'REQUESTER_KIND':
          return value.requesterKind === null ? unknown : text(`requesterKind.${value.requesterKind}`);
        case 'TEXTS':
          return intl.formatList(value.texts ?? []) || text('intake.notNamed');
        case 'SKILLS':
          return intl.formatList((value.skills ?? []).map(({ label }) => localized(label))) || text('intake.none');
      }
    },
    [text, localized, intl],
  );
}
