/** Why this machine cannot answer a service, and what would bring it. */
export interface Missing {
  readonly missing: string;
}

/** For what no database release holds; `what` begins the sentence, in the plural. */
export function needsKey(what: string): Missing {
  return {
    missing: `${what} are not in O*NET's database releases; a key for O*NET Web Services (ONET_API_KEY) brings them.`,
  };
}
