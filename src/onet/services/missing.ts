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

/** For what an imported release holds and the embedded facts do not; `what` begins the sentence, in the plural. */
export function needsImport(what: string): Missing {
  return {
    missing: `${what} are not among the facts that come with Waymark; an imported release (npm run onet:import) or a key for O*NET Web Services (ONET_API_KEY) brings them.`,
  };
}
