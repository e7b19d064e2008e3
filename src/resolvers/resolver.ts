import { makeResolver } from '@forge/resolver';
import type { Definitions } from '../contract/definitions';
import * as payloads from '../contract/payloads';
import { adoptProposal } from '../usecases/adopt-proposal';
import { carryOver } from '../usecases/carry-over';
import { changeDone } from '../usecases/change-done';
import { closeWish } from '../usecases/close-wish';
import { agreeOrder } from '../usecases/agree-order';
import { bringIn } from '../usecases/economy/bring-in';
import { keepAgreement } from '../usecases/economy/keep-agreement';
import { payCoordination } from '../usecases/economy/pay-coordination';
import { nameThem } from '../usecases/economy/name-them';
import { openDecisions } from '../usecases/economy/open-decisions';
import { moreEntries, openEconomy } from '../usecases/economy/open-economy';
import { openDraft, saveDraft } from '../usecases/case-drafts';
import { declareConflict } from '../usecases/declare-conflict';
import { withdrawCase } from '../usecases/withdraw-case';
import { decideCase } from '../usecases/decide-case';
import { decideDone } from '../usecases/decide-done';
import { describeOrder } from '../usecases/describe-order';
import { openDoneVersions } from '../usecases/done-versions';
import { estimateWish } from '../usecases/estimate-wish';
import { openTop } from '../usecases/gadget/open-top';
import { openWaiting } from '../usecases/gadget/open-waiting';
import { openProducts } from '../usecases/gadget/open-products';
import { openCase, openInbox } from '../usecases/inbox';
import { answerWish } from '../usecases/intake/answer-wish';
import { createWish } from '../usecases/intake/create-wish';
import { openIntake } from '../usecases/intake/open-intake';
import { supersedeWish } from '../usecases/intake/supersede-wish';
import { listen } from '../usecases/listen';
import { openWish } from '../usecases/open-wish';
import { moreWishes, openWishes } from '../usecases/open-wishes';
import { dropImport } from '../usecases/product-file/drop-import';
import { beginExport, exportRows } from '../usecases/product-file/export-product';
import { finishImport } from '../usecases/product-file/finish-import';
import { importRows } from '../usecases/product-file/import-rows';
import { tryImport } from '../usecases/product-file/try-import';
import { rankWish } from '../usecases/rank-wish';
import { registerInvoice } from '../usecases/register-invoice';
import { regulariseWish } from '../usecases/regularise-wish';
import { rejectWish } from '../usecases/reject-wish';
import { checkSetUp } from '../usecases/set-up/check-set-up';
import { setFrame } from '../usecases/set-frame';
import { findGroups, findPeople, openSettings, saveMembers, saveSettings } from '../usecases/settings';
import { settleEnd } from '../usecases/settle-end';
import { startWish } from '../usecases/start-wish';
import { submitCase } from '../usecases/submit-case';
import { handOver, nameStandIn } from '../usecases/tovholder';
import { openDecided } from '../usecases/steering/decided';
import { supportWish } from '../usecases/support-wish';
import { answerIn, forKnown } from './answer';
import { createProductFileWorld, createWorld } from './world';

const answer = answerIn(forKnown(createWorld));
const answerOnFile = answerIn(forKnown(createProductFileWorld));

/** Every call of the contract: its payload's schema and its use case. */
export const resolver = makeResolver<Definitions>({
  openWishes: answer('openWishes', payloads.openWishes, openWishes),
  moreWishes: answer('moreWishes', payloads.moreWishes, moreWishes),
  openWish: answer('openWish', payloads.openWish, openWish),
  openDoneVersions: answer('openDoneVersions', payloads.openDoneVersions, openDoneVersions),
  openEconomy: answer('openEconomy', payloads.openEconomy, openEconomy),
  moreEntries: answer('moreEntries', payloads.moreEntries, moreEntries),
  openDecisions: answer('openDecisions', payloads.openDecisions, openDecisions),
  nameThem: answer('nameThem', payloads.nameThem, nameThem),
  listen: answer('listen', payloads.listen, listen),
  openIntake: answer('openIntake', payloads.openIntake, openIntake),
  createWish: answer('createWish', payloads.createWish, createWish),
  answerWish: answer('answerWish', payloads.answerWish, answerWish),
  supersedeWish: answer('supersedeWish', payloads.supersedeWish, supersedeWish),
  rankWish: answer('rankWish', payloads.rankWish, rankWish),
  supportWish: answer('supportWish', payloads.supportWish, supportWish),
  adoptProposal: answer('adoptProposal', payloads.adoptProposal, adoptProposal),
  estimateWish: answer('estimateWish', payloads.estimateWish, estimateWish),
  describeOrder: answer('describeOrder', payloads.describeOrder, describeOrder),
  changeDone: answer('changeDone', payloads.changeDone, changeDone),
  decideDone: answer('decideDone', payloads.decideDone, decideDone),
  startWish: answer('startWish', payloads.startWish, startWish),
  closeWish: answer('closeWish', payloads.closeWish, closeWish),
  rejectWish: answer('rejectWish', payloads.rejectWish, rejectWish),
  registerInvoice: answer('registerInvoice', payloads.registerInvoice, registerInvoice),
  regulariseWish: answer('regulariseWish', payloads.regulariseWish, regulariseWish),
  settleEnd: answer('settleEnd', payloads.settleEnd, settleEnd),
  submitCase: answer('submitCase', payloads.submitCase, submitCase),
  openDraft: answer('openDraft', payloads.openDraft, openDraft),
  saveDraft: answer('saveDraft', payloads.saveDraft, saveDraft),
  withdrawCase: answer('withdrawCase', payloads.withdrawCase, withdrawCase),
  declareConflict: answer('declareConflict', payloads.declareConflict, declareConflict),
  openInbox: answer('openInbox', payloads.openInbox, openInbox),
  openDecided: answer('openDecided', payloads.openDecided, openDecided),
  openProducts: answer('openProducts', payloads.openProducts, openProducts),
  openTop: answer('openTop', payloads.openTop, openTop),
  openWaiting: answer('openWaiting', payloads.openWaiting, openWaiting),
  openCase: answer('openCase', payloads.openCase, openCase),
  decideCase: answer('decideCase', payloads.decideCase, decideCase),
  openSettings: answer('openSettings', payloads.openSettings, openSettings),
  saveSettings: answer('saveSettings', payloads.saveSettings, saveSettings),
  saveMembers: answer('saveMembers', payloads.saveMembers, saveMembers),
  checkSetUp: answer('checkSetUp', payloads.checkSetUp, checkSetUp),
  nameStandIn: answer('nameStandIn', payloads.nameStandIn, nameStandIn),
  handOver: answer('handOver', payloads.handOver, handOver),
  findGroups: answer('findGroups', payloads.findGroups, findGroups),
  setFrame: answer('setFrame', payloads.setFrame, setFrame),
  carryOver: answer('carryOver', payloads.carryOver, carryOver),
  bringIn: answer('bringIn', payloads.bringIn, bringIn),
  payCoordination: answer('payCoordination', payloads.payCoordination, payCoordination),
  keepAgreement: answer('keepAgreement', payloads.keepAgreement, keepAgreement),
  agreeOrder: answer('agreeOrder', payloads.agreeOrder, agreeOrder),
  findPeople: answer('findPeople', payloads.findPeople, findPeople),
  beginExport: answerOnFile('beginExport', payloads.beginExport, beginExport),
  exportRows: answerOnFile('exportRows', payloads.exportRows, exportRows),
  tryImport: answerOnFile('tryImport', payloads.tryImport, tryImport),
  importRows: answerOnFile('importRows', payloads.importRows, importRows),
  finishImport: answerOnFile('finishImport', payloads.finishImport, finishImport),
  dropImport: answerOnFile('dropImport', payloads.dropImport, dropImport),
});
