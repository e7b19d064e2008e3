import type { ProductSettings } from '../../../src/domain/product';

/** Settings as they are sent: texts trimmed, an empty address none. */
export const settingsPayload = (settings: ProductSettings) => ({
  hasSteeringGroup: settings.hasSteeringGroup,
  wishFilter: settings.wishFilter.trim(),
  maintenanceTypes: [...settings.maintenanceTypes],
  startedStatusIds: [...settings.startedStatusIds],
  startStatusId: settings.startStatusId,
  deliveredStatusId: settings.deliveredStatusId,
  rejectedStatusId: settings.rejectedStatusId,
  doneDefault: settings.doneDefault.map(({ id, text, kind }) => ({ id, text: text.trim(), kind })),
  visionUrl: settings.visionUrl?.trim() || null,
  vendorName: settings.vendorName?.trim() || null,
  vendorAgreementUrl: settings.vendorAgreementUrl?.trim() || null,
  quorum: settings.quorum,
  intake: {
    wishType: settings.intake.wishType,
    rules: settings.intake.rules.trim(),
    rulesUrl: settings.intake.rulesUrl?.trim() || null,
    answerDays: settings.intake.answerDays,
  },
});
