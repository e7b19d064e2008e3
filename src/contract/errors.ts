import * as v from 'valibot';
import type { CoordinationObstacle, GrantObstacle } from '../domain/coordination';
import type { AmountProblem } from '../domain/money';
import type { PaperPart } from '../domain/decision-case';
import type { RulingProblem, WithdrawObstacle } from '../domain/ruling';
import type { SupersedeObstacle } from '../domain/intake/supersede';
import type { DoneProblem } from '../domain/done';
import type { AppField } from '../domain/set-up/facts';
import type { ChecklistProblem } from '../domain/checklist/checklist';
import type { EvaluationFileProblem } from '../domain/governance/self-evaluation';
import type { MinutesProblem } from '../domain/minutes/minutes';
import type { TovholderProblem } from '../domain/tovholder';
import type { ProductFileProblem } from './product-file/faults';
import type { ProfileProblem } from '../domain/publishing/profile';
import type {
  CloseObstacle,
  InvoiceObstacle,
  RegulariseObstacle,
  RejectObstacle,
  SettlementObstacle,
  StartObstacle,
  SubmitObstacle,
} from '../domain/mandate';

/** Everything that may keep an action on a wish from being carried out. */
export type WishObstacle =
  | StartObstacle
  | CloseObstacle
  | SubmitObstacle
  | RejectObstacle
  | SupersedeObstacle
  | RegulariseObstacle
  | InvoiceObstacle
  | SettlementObstacle
  | WithdrawObstacle;

/** Everything that may keep an action from being carried out. */
export type Obstacle = WishObstacle | GrantObstacle | CoordinationObstacle | 'noWishType';

/**
 * Every way in which a call can fail. The screen chooses the sentence, in the reader's language, and says what to do next.
 *
 * `refused` stands for "no right", "no such thing" and "not visible" alike, so that a refusal never tells what it hides.
 */
export type AppError =
  | { code: 'refused' }
  | { code: 'badInput'; field: string }
  | { code: 'changedMeanwhile' }
  | { code: 'movedMeanwhile' }
  | { code: 'obstacles'; obstacles: Obstacle[] }
  | { code: 'done'; problem: DoneProblem }
  | { code: 'ruling'; problem: RulingProblem }
  | { code: 'paper'; missing: PaperPart[] }
  | { code: 'checklist'; problem: ChecklistProblem }
  | { code: 'minutes'; problem: MinutesProblem }
  | { code: 'tovholder'; problem: TovholderProblem }
  | { code: 'profile'; problem: ProfileProblem }
  | { code: 'evaluationFile'; problem: EvaluationFileProblem; where: string }
  | { code: 'productFile'; problem: ProductFileProblem; where: string }
  | { code: 'beingBroughtIn' }
  | { code: 'noSpace' }
  | { code: 'full' }
  | { code: 'tooManyWishes'; most: number }
  | { code: 'titleTaken'; title: string }
  | { code: 'pageChanged' }
  | { code: 'confluenceRefused'; messages: string[] }
  | { code: 'jiraRefused'; messages: string[] }
  | { code: 'busy'; retryAfterSeconds: number }
  | { code: 'unavailable' }
  | { code: 'fieldMissing'; field: AppField };

export type ErrorCode = AppError['code'];
export type { AmountProblem };

/** What every call answers: the value, or the error that kept it from being made. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: AppError };

/** An {@link AppError} on its way up to the edge, where it becomes an answer. */
export class Refusal extends Error {
  constructor(
    readonly error: AppError,
    options?: ErrorOptions,
  ) {
    super(error.code, options);
    this.name = 'Refusal';
  }
}

/** Schema issues told as the first field that is wrong. */
export const badInput = (issues: readonly v.BaseIssue<unknown>[]): AppError => ({
  code: 'badInput',
  field: issues[0] ? (v.getDotPath(issues[0]) ?? '') : '',
});
