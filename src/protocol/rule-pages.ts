/** URI of a rule's page below the URI of the folder that holds them all. */
export const rulePageIn = (folder: string, rule: string): string => `${folder.replace(/\/$/, '')}/${rule}.md`;
