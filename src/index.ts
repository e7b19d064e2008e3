export const resolver = () => 1; export const onIssueEvent = () => 1; export const recompute = () => 1;
