import type { BrightOutlookReason } from '../../facts/published-facts.ts';

/** The names that O*NET OnLine gives its Bright Outlook categories. */
export const BRIGHT_OUTLOOK_TITLES: Readonly<Record<BrightOutlookReason, string>> = {
  grow: 'Rapid Growth',
  openings: 'Numerous Job Openings',
  emerging: 'New & Emerging',
};

/** A reason with its name. */
export const brightOutlookTitle = (code: BrightOutlookReason): { code: string; title: string } => ({
  code,
  title: BRIGHT_OUTLOOK_TITLES[code],
});
