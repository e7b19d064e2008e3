import type { DocumentationCall, DocumentationDefinitions } from '../../src/contract/documentation';

type Others = Exclude<DocumentationCall, 'openMacro'>;

/** A well-formed payload for every call of the surfaces in Confluence but the macro's own: the types leave none out. */
export const everyCall = (
  productId: string,
): { readonly [C in Others]: Parameters<DocumentationDefinitions[C]>[0] } => {
  const onPage = { pageId: '1', rev: 1 };
  return {
    openMacroChoices: {},
    linkSpace: { productId, spaceId: '1' },
    savePlan: {
      productId,
      minutesLabel: 'referat',
      minutesTitle: 'referat',
      minimumMeetings: 4,
      communityManager: 'os2@os2.eu',
    },
    changeChecklist: { productId, change: { change: 'addPlace', title: 'Skab' } },
    openGovernance: { productId },
    steerAfterLevel: { productId, level: '1', reviewedOn: null },
    answerRequirement: { productId, requirementId: 'G3', seen: 0, compliance: 'Ja', documentation: '' },
    importEvaluation: { productId, seen: 0, text: '{}' },
    exportEvaluation: { productId },
    moreMinutes: { productId, next: 'x' },
    searchMinutes: { productId, query: 'referat', next: null },
    indexMinutes: { productId },
    proposeMinutes: { productId, kind: 'coordination', date: '2026-11-20' },
    draftMinutes: {
      productId,
      draftId: 'd',
      kind: 'coordination',
      date: '2026-11-20',
      title: 'Referat',
      form: 'short',
      present: '',
      wishIds: [],
      decisionIds: [],
      caseIds: [],
      decided: [],
      actions: [],
      nextMeeting: null,
    },
    openMinutes: { pageId: '1' },
    registerMinutes: { productId, pageId: '1', kind: 'coordination', date: '2026-11-20' },
    submitMinutes: onPage,
    approveMinutes: { ...onPage, version: 1 },
    publishMinutes: { ...onPage, address: 'https://os2.eu', on: '2026-11-20' },
    reopenMinutes: onPage,
    saveProfile: {
      productId,
      rev: 0,
      what: '',
      needs: '',
      value: '',
      vision: '',
      visionUrl: null,
      contacts: [],
    },
    publishSnapshot: { productId, sections: ['documentation'] },
    withdrawSnapshot: { productId },
    openNews: { productId },
    sendNews: { productId, newsId: 'n', subject: 'Nyt', text: 'Nyt' },
    markNewsBrought: { productId, newsId: 'n', url: 'https://os2.eu' },
    createPage: { productId, template: 'vision' },
  };
};
