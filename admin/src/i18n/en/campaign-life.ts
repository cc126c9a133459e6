/** The life of a campaign. */
export const campaignLifeEn = {
  onTrackHelp: 'From this share of what is expected by now a target is on track; 95 % where empty',
  behindHelp: 'From this share it is behind, below it at risk; 75 % where empty',
};
