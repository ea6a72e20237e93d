/** Levels of required education by category, as O*NET OnLine names them; releases have longer names. */
const TITLES: Readonly<Record<number, string>> = {
  1: 'Less than high school diploma',
  2: 'High school diploma or equivalent',
  3: 'Post-secondary certificate',
  4: 'Some college, no degree',
  5: 'Associate’s degree',
  6: 'Bachelor’s degree',
  7: 'Post-baccalaureate certificate',
  8: 'Master’s degree',
  9: 'Post-master’s certificate',
  10: 'First professional degree',
  11: 'Doctoral degree',
  12: 'Post-doctoral training',
};

/**
 * Title and explanation of a category. A release has both in one name, the explanation after a dash or in parentheses:
 * `High School Diploma - or the equivalent (for example, GED)`.
 */
export function educationLevel(
  category: number,
  releaseName: string | null,
): { readonly title: string; readonly description?: string } {
  const [name = '', explanation] = (releaseName ?? String(category)).split(/ - (.*)/s);
  const title = TITLES[category] ?? name;
  if (explanation === undefined) return { title };
  const [, example] = /^or the equivalent \((.+)\)$/.exec(explanation) ?? [];
  if (example !== undefined) return { title, description: example };
  return { title, description: explanation.charAt(0).toUpperCase() + explanation.slice(1) };
}
