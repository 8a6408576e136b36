// Which advice is about running, and of which of it something is claimed.
export const adviceIds = ['run-or-not', 'who', 'aggravates', 'repetitive-load', 'not-direct-cause'] as const;
export const claimedIds = ['not-direct-cause', 'run-or-not'] as const;
