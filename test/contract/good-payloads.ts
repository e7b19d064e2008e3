import type * as v from 'valibot';
import type { Call } from '../../src/contract/definitions';
import type * as payloads from '../../src/contract/payloads';

type GoodPayloads = { readonly [Name in Call]: v.InferInput<(typeof payloads)[Name]> };

/** One good payload of every call. */
export const GOOD: GoodPayloads = {
  openWishes: { productId: '10000' },
  moreWishes: { productId: '10000', next: 'eyJwYWdlIjoyfQ==' },
  openWish: { wishId: '10001' },
  openEconomy: { productId: '10000', year: 2026 },
  moreEntries: { productId: '10000', year: 2026, next: 'token' },
  openDecisions: { productId: '10000', next: null },
  nameThem: { productId: '10000', wishIds: ['10001'], accountIds: ['stage-mette'] },
  rankWish: {
    wishId: '10001',
    anchor: { before: '10002' },
    seen: { wish: { above: '10002', below: null }, anchor: { above: null, below: '10001' } },
  },
  supportWish: { rev: 2, change: { change: 'answer', wishId: '10001', answer: 'supports' } },
  adoptProposal: {
    productId: '10000',
    wishIds: ['10001', '10002'],
    matter: { budget: 51_300_000, cost: 20_500_000, completion: 'add1u', shares: 'equal', weights: [] },
    basis: 'Fordelingsforslag',
    reference: 'Møde 11.03.2026',
  },
  estimateWish: { wishId: '10001', estimate: 8_500_000, seen: null },
  describeOrder: {
    wishId: '10001',
    rev: 3,
    order: {
      ordererId: 'aarhus',
      approverId: '712020:0f0e1d2c-aaaa-4bbb-8ccc-0123456789ab',
      ownerId: null,
      beneficiaryIds: ['aarhus', 'ballerup'],
    },
  },
  changeDone: { wishId: '10001', rev: 3, change: { change: 'add', text: 'Dokumentationen er opdateret' } },
  startWish: { wishId: '10001', amount: 8_500_000, reference: 'Referat 05.03.2026, punkt 3' },
  closeWish: { wishId: '10001', spent: 0, reference: '' },
  rejectWish: {
    wishId: '10001',
    thanks: 'Tak for et gennemtænkt ønske.',
    reason: 'Det ligger uden for visionen.',
    link: 'https://os2.example/vision',
  },
  regulariseWish: { wishId: '10001', amount: 8_500_000, reason: 'Sikkerhedsfejl, der ikke kunne vente' },
  submitCase: {
    wishId: '10001',
    reason: 'economy',
    paper: {
      purpose: 'Fælles login',
      background: '',
      analysis: '',
      recommendation: 'At styregruppen godkender',
      consequences: '',
      financing: 'Overførsel fra 2025',
    },
    amount: 31_000_000,
  },
  openInbox: {},
  openCase: { caseId: 'case-1' },
  decideCase: {
    caseId: 'case-1',
    rev: 1,
    outcome: 'approvedWithChange',
    motive: 'Følger visionen',
    amount: 25_000_000,
    extraGrant: 0,
    reference: 'Møde 11.03.2026',
  },
  openSettings: { productId: '10000' },
  saveSettings: {
    productId: '10000',
    rev: 0,
    settings: {
      hasSteeringGroup: true,
      wishFilter: 'issuetype in ("Ønske")',
      maintenanceTypes: ['Vedligehold'],
      startedStatusIds: ['3'],
      startStatusId: '3',
      deliveredStatusId: '4',
      rejectedStatusId: null,
      doneDefault: [{ id: 'default-1', text: 'Koden er gennemset' }],
      visionUrl: 'https://os2.example/vision',
    },
  },
  saveMembers: {
    productId: '10000',
    rev: 0,
    authorities: [{ id: 'aarhus', name: 'Aarhus Kommune' }],
    members: [{ accountId: '712020:0f0e1d2c', roles: ['tovholder', 'coordination'], authorityId: 'aarhus' }],
  },
  setFrame: {
    productId: '10000',
    rev: 0,
    year: 2026,
    amount: 120_000_000,
    wishLimit: 25_000_000,
    basis: 'Budget 2026',
    reference: 'Styregruppen 14.01.2026',
  },
  findPeople: { productId: '10000', query: 'birg' },
};
