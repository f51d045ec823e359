import type { Localized, SplitPart } from '@rolpool/domain';
import type { Catalogue } from '../catalogue.ts';
import { speak } from './speak.ts';

/** What a part of a split request is called, after the whole. */
export function speakPart(part: SplitPart, title: string, catalogue: Catalogue): Localized {
  switch (part.by) {
    case 'TARGET_GROUP': {
      const group = catalogue.targetGroups.find(({ id }) => id === part.targetGroup)?.label ?? part.targetGroup;
      return speak('part.TARGET_GROUP', { title, group });
    }
    case 'PLACE':
      return speak('part.PLACE', { title, place: part.place });
    case 'TAAKVELD': {
      const field = catalogue.taakveldByCode.get(part.taakveld)?.label ?? part.taakveld;
      return speak('part.TAAKVELD', { title, field });
    }
    case 'QUESTION':
      return speak('part.QUESTION', { title });
  }
}
