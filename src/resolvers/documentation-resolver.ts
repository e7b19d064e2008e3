import { makeResolver } from '@forge/resolver';
import type { DocumentationDefinitions } from '../contract/documentation';
import * as payloads from '../contract/documentation-payloads';
import { changeChecklist } from '../usecases/checklist/change-checklist';
import {
  answerRequirement,
  importEvaluation,
  steerAfterLevel,
} from '../usecases/governance/change-evaluation';
import { openGovernance } from '../usecases/governance/evaluation-at-hand';
import { exportEvaluation } from '../usecases/governance/export-evaluation';
import { draftMinutes } from '../usecases/minutes/draft-minutes';
import { indexMinutes } from '../usecases/minutes/index-minutes';
import { moreMinutes, searchMinutes } from '../usecases/minutes/minutes-index';
import { openMinutes } from '../usecases/minutes/open-minutes';
import { proposeMinutes } from '../usecases/minutes/propose-minutes';
import { registerMinutes } from '../usecases/minutes/register-minutes';
import { approveMinutes, publishMinutes, reopenMinutes, submitMinutes } from '../usecases/minutes/steps';
import { createPage } from '../usecases/publishing/create-page';
import { openMacroChoices } from '../usecases/publishing/macro-choices';
import { markNewsBrought, openNews, sendNews } from '../usecases/publishing/news';
import { openMacro } from '../usecases/publishing/open-macro';
import { linkSpace, savePlan } from '../usecases/publishing/plan';
import { saveProfile } from '../usecases/publishing/profile';
import { publishSnapshot, withdrawSnapshot } from '../usecases/publishing/snapshot';
import { answerIn, forKnown } from './answer';
import { createDocumentationWorld, createVisit } from './documentation-world';

const answer = answerIn(forKnown(createDocumentationWorld));
const answerAnybody = answerIn(createVisit);

/** Every call of the surfaces in Confluence. Only the macro itself answers a reader without login. */
export const documentationResolver = makeResolver<DocumentationDefinitions>({
  openMacro: answerAnybody('openMacro', payloads.openMacro, openMacro),
  openMacroChoices: answer('openMacroChoices', payloads.openMacroChoices, openMacroChoices),
  linkSpace: answer('linkSpace', payloads.linkSpace, linkSpace),
  savePlan: answer('savePlan', payloads.savePlan, savePlan),
  changeChecklist: answer('changeChecklist', payloads.changeChecklist, changeChecklist),
  openGovernance: answer('openGovernance', payloads.openGovernance, openGovernance),
  steerAfterLevel: answer('steerAfterLevel', payloads.steerAfterLevel, steerAfterLevel),
  answerRequirement: answer('answerRequirement', payloads.answerRequirement, answerRequirement),
  importEvaluation: answer('importEvaluation', payloads.importEvaluation, importEvaluation),
  exportEvaluation: answer('exportEvaluation', payloads.exportEvaluation, exportEvaluation),
  moreMinutes: answer('moreMinutes', payloads.moreMinutes, moreMinutes),
  searchMinutes: answer('searchMinutes', payloads.searchMinutes, searchMinutes),
  indexMinutes: answer('indexMinutes', payloads.indexMinutes, indexMinutes),
  proposeMinutes: answer('proposeMinutes', payloads.proposeMinutes, proposeMinutes),
  draftMinutes: answer('draftMinutes', payloads.draftMinutes, draftMinutes),
  openMinutes: answer('openMinutes', payloads.openMinutes, openMinutes),
  registerMinutes: answer('registerMinutes', payloads.registerMinutes, registerMinutes),
  submitMinutes: answer('submitMinutes', payloads.submitMinutes, submitMinutes),
  approveMinutes: answer('approveMinutes', payloads.approveMinutes, approveMinutes),
  publishMinutes: answer('publishMinutes', payloads.publishMinutes, publishMinutes),
  reopenMinutes: answer('reopenMinutes', payloads.reopenMinutes, reopenMinutes),
  saveProfile: answer('saveProfile', payloads.saveProfile, saveProfile),
  publishSnapshot: answer('publishSnapshot', payloads.publishSnapshot, publishSnapshot),
  withdrawSnapshot: answer('withdrawSnapshot', payloads.withdrawSnapshot, withdrawSnapshot),
  openNews: answer('openNews', payloads.openNews, openNews),
  sendNews: answer('sendNews', payloads.sendNews, sendNews),
  markNewsBrought: answer('markNewsBrought', payloads.markNewsBrought, markNewsBrought),
  createPage: answer('createPage', payloads.createPage, createPage),
});
