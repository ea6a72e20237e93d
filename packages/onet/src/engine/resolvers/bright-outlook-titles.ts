import type { BrightOutlookReason } from '../../published/published.ts';

/** The names that O*NET OnLine gives its Bright Outlook categories. */
export const BRIGHT_OUTLOOK_TITLES: Readonly<Record<BrightOutlookReason, string>> = {
  grow: 'Rapid Growth',
  openings: 'Numerous Job Openings',
  emerging: 'New & Emerging',
};
