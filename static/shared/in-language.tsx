import { lazy, type ComponentType } from 'react';
import type { Messages } from '../../src/text/translator';
import { TextsProvider, useTexts, withSection } from './text';

type Section = Promise<{ default: Messages }>;

export interface View<Props> {
  /** The section of the texts that the view brings along. */
  name: string;
  page: () => Promise<ComponentType<Props>>;
}

/** A view beside the list that is fetched, with its own words, when somebody opens it. */
export const inLanguage = <Props extends object>({ name, page }: View<Props>, section: () => Section) =>
  lazy(async () => {
    const [Page, texts] = await Promise.all([page(), section()]);
    const WithTexts = (props: Props) => (
      <TextsProvider texts={withSection(useTexts(), name, texts.default)}>
        <Page {...props} />
      </TextsProvider>
    );
    return { default: WithTexts };
  });
