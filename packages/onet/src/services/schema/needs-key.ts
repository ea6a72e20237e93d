/** Why the local engine cannot answer a service, and what is needed for it. */
export interface Missing {
  readonly missing: string;
}

/** For data that no database release has; `what` begins the sentence, in the plural. */
export function needsKey(what: string): Missing {
  return {
    missing: `${what} are not in O*NET's database releases; they need a key for O*NET Web Services (ONET_API_KEY).`,
  };
}
