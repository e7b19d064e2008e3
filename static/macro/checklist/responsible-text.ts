import type { Person } from '../../../src/contract/definitions';
import type { Responsible } from '../../../src/domain/checklist/checklist';
import { nameOf } from '../../shared/parts/person-name';
import type { Texts } from '../../shared/text';

/** A role by its name, or a person by theirs. */
export const responsibleText = (responsible: Responsible, people: readonly Person[], texts: Texts): string =>
  'role' in responsible
    ? texts.t(`shared.role.${responsible.role}`)
    : nameOf(responsible.accountId, people, texts);
