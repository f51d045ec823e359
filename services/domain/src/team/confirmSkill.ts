import type { IsoDate } from '../calendar.ts';
import type { SkillId } from '../ids.ts';
import type { Profile } from '../pool/person.ts';

/** What a teammate saw counts at least at this level when the person had not stated the skill herself. */
const LEVEL_OF_A_NEW_SKILL = 2;

/**
 * The profile after a teammate confirmed a skill on `seenOn`: a claimed skill becomes confirmed and is fresh again;
 * one that was shown in a team stays so; one that was not stated is added at level 2.
 */
export function confirmSkill(profile: Profile, skillId: SkillId, seenOn: IsoDate): Profile {
  const stated = profile.skills.find((skill) => skill.skillId === skillId);
  if (!stated) {
    const seen = {
      skillId,
      level: LEVEL_OF_A_NEW_SKILL,
      evidence: 'CONFIRMED' as const,
      lastUsed: seenOn,
      givesEnergy: false,
      wantsToLearn: false,
    };
    return { ...profile, skills: [...profile.skills, seen] };
  }
  const confirmed = {
    ...stated,
    evidence: stated.evidence === 'CLAIMED' ? ('CONFIRMED' as const) : stated.evidence,
    lastUsed: stated.lastUsed > seenOn ? stated.lastUsed : seenOn,
  };
  return { ...profile, skills: profile.skills.map((skill) => (skill === stated ? confirmed : skill)) };
}
