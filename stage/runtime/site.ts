/** The names of the one site that the stage is. */
export const SITE = {
  cloudId: 'stage-cloud-id',
  environmentId: 'stage-environment',
  environmentType: 'DEVELOPMENT',
  installationId: 'stage-installation',
  appVersion: '1.0.0',
  contextAri: 'ari:cloud:jira::site/stage-cloud-id',
  /** [assumed] after the one of Jira */
  confluenceAri: 'ari:cloud:confluence::site/stage-cloud-id',
  installationAri: 'ari:cloud:ecosystem::installation/stage-installation',
  timezone: 'Europe/Copenhagen',
  license: { active: true, isActive: true, type: 'COMMERCIAL', billingPeriod: 'ANNUAL', isEvaluation: false },
} as const;
