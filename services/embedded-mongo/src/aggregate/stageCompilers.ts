import type { StageCompiler } from './Stage.ts';
import { addFieldsStage } from './stages/addFieldsStage.ts';
import { countStage } from './stages/countStage.ts';
import { groupStage, sortByCountStage } from './stages/groupStage.ts';
import { limitStage, skipStage } from './stages/limitStage.ts';
import { lookupStage } from './stages/lookupStage.ts';
import { matchStage } from './stages/matchStage.ts';
import { projectStage, unsetStage } from './stages/projectStage.ts';
import { replaceRootStage, replaceWithStage } from './stages/replaceRootStage.ts';
import { sortStage } from './stages/sortStage.ts';
import { unwindStage } from './stages/unwindStage.ts';

/** Every aggregation stage this server knows. */
export const stageCompilers: Readonly<Record<string, StageCompiler>> = {
  $match: matchStage,
  $sort: sortStage,
  $skip: skipStage,
  $limit: limitStage,
  $project: projectStage,
  $unset: unsetStage,
  $addFields: addFieldsStage,
  $set: addFieldsStage,
  $group: groupStage,
  $sortByCount: sortByCountStage,
  $unwind: unwindStage,
  $count: countStage,
  $lookup: lookupStage,
  $replaceRoot: replaceRootStage,
  $replaceWith: replaceWithStage,
};
