import Heading from '@atlaskit/heading';
import type { ReactNode } from 'react';

/** What the gadget shows. Jira's own heading stands outside of the document and is the same for every gadget of the app. */
export const Title = ({ children }: { children: ReactNode }) => (
  <Heading as="h1" size="xsmall">
    {children}
  </Heading>
);
