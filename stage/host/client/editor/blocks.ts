import { nodeAt, replaceAt, type AdfNode, type AdfPath } from '../../../confluence/page/adf-node';
import { applyWords, readPath } from '../../../confluence/page/edit-document';

/** One block of the page: what it was, and the fields in which its words are changed. */
export class Block {
  constructor(
    readonly element: HTMLElement,
    private node: AdfNode,
    /** A text that was added here and may be left out again when nothing was written in it. */
    private readonly isNew: boolean,
  ) {}

  at(path: AdfPath): AdfNode | undefined {
    return nodeAt(this.node, path);
  }

  replace(path: AdfPath, node: AdfNode): void {
    this.node = replaceAt(this.node, path, node);
  }

  /** The block as it stands now; undefined for an added text in which nothing is written. */
  read(): AdfNode | undefined {
    const fields = [...this.element.querySelectorAll<HTMLTextAreaElement>('textarea.words')];
    if (this.isNew && fields.every(({ value }) => value.trim() === '')) return undefined;
    const changes = fields
      .filter(({ value, defaultValue }) => value !== defaultValue)
      .map(({ value, dataset }) => ({ path: readPath(dataset['path'] ?? ''), words: value }));
    return applyWords(this.node, changes);
  }
}
