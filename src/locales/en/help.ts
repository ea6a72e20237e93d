/** The texts of `/help`. */
export const help = {
  title: 'Where to start',
  /** For other languages: Discord shows clickable command names in English only. */
  namesInEnglish: '',
  groups: {
    skills: 'Your skills',
    careers: 'Careers',
    interests: 'Interests',
    explore: 'Explore',
    together: 'Together',
    personal: 'What you keep',
    data: 'Data and codes',
  },
  /** Above the commands that need a key, if there is none. */
  unconnected: 'Not connected here',
  unconnectedHint:
    'These need an O*NET key, and this installation has none; whoever runs it can add one. Until then, **/browse industries** and **/browse families** list careers by field, and **/career report** tells what each asks for.',
  more: 'Everything you see is visible only to you, until you press Share. What people in a career do is told in Waymark’s own words; **/about** says what is whose.',
};
