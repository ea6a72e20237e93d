import type { WordClasses } from '../../pattern.ts';

/** Words that may stand between two neighbours of an English pattern. */
export const ENGLISH_FILLERS: ReadonlySet<string> = new Set(
  (
    'the a an my our your his her their its this that these those some any all every each just really always very so too ' +
    'even also still actually literally kind sort of little bit right pretty usually often sometimes constantly both ' +
    'whole entire own new old other most more lot lots like damn freaking fucking big stupid poor two three four five ' +
    'only then honestly basically totally quickly slowly around entire first last next same mostly probably'
  ).split(' '),
);

export const ENGLISH_CLASSES: WordClasses = {
  kin: 'mom|dad|mother|father|grandma|grandpa|grandmother|grandfather|brother|sister|brothers|sisters|siblings|cousin|cousins|son|sons|daughter|daughters|husband|wife|uncle|aunt|aunts|uncles|niece|nephew|nieces|nephews|family|parents|twins|baby|babies|toddler|toddlers',
  kids: 'kid|kids|child|children|toddler|toddlers|boy|boys|girl|girls|teens|teenagers|babies|students|student|pupils|freshmen|freshman|campers|scouts|littles|preschoolers',
  public:
    'customer|customers|client|clients|guest|guests|patient|patients|residents|resident|passengers|passenger|callers|caller|regulars|shoppers|tenants|tenant|members|visitors|diners|buyers|buyer|tourists|riders|inmates|inmate|veterans|vets|vendor|vendors|strangers|stranger',
  them: 'them|him|her|they|he|she|people|person|someone|somebody|everyone|everybody|anyone|anybody|folks|folk|others|each|whoever',
  people:
    '<them>|<kin>|<kids>|<public>|friend|friends|coworker|coworkers|colleague|colleagues|team|crew|guys|guy|ladies|lady|women|woman|men|man|neighbor|neighbors|players|player|newbie|newbies|noobs|noob|newcomers|soldiers|soldier|recruits|privates|marines|teammates|teammate|seniors|elders|boss|manager|roommate|roommates|class|audience|crowd|partner|bestie|besties|homies|bros|classmates|classmate|dude|dudes|squad|staff|trainees|apprentice|apprentices|interns|nurse|nurses|doctors|doctor|teacher|teachers|old|elderly|widow|widows|drunk|drunks|group|neighbour|neighbours|ma|pa|pop|grandkids|grandson|granddaughter|grandchildren|girlfriend|boyfriend|hires|hire',
  upset:
    'upset|sad|mad|angry|crying|cry|hurt|anxious|nervous|scared|stressed|lying|lies|lonely|tense|overwhelmed|embarrassed|uncomfortable|faking|struggling|jealous|furious|hurting|depressed|worried|ashamed|pissed|panicking|freaking|heated|grieving|hysterical|screaming|yelling|hangry|bluffing|unhappy|hiding|frustrated|spiraling|afraid|wrong|off|down|drunk|tilted|tilt|raging',
  teach:
    'teach|teaches|teaching|taught|train|trains|trained|coach|coached|coaches|tutor|tutored|tutoring|tutors|instruct|instructed|mentor|mentored|mentoring|mentors',
  show: 'show|shows|showed|showing|shown|explain|explains|explained|explaining|demonstrate|demonstrated|walk|walked|teach|taught|teaching|demonstrating',
  see: 'see|saw|seen|notice|notices|noticed|noticing|spot|spots|spotted|sense|sensed|tell|catch|caught|feel|felt|sniff|clock|clocked',
  fix: 'fix|fixes|fixed|fixing|repair|repairs|repaired|repairing|rebuild|rebuilt|rebuilding|troubleshoot|troubleshooting|troubleshot|debug|debugged|debugging|diagnose|diagnosed|diagnosing|mend|mended|patch|patched|jury|rig|rigged|rewire|rewired',
  thing:
    'car|cars|truck|trucks|engine|engines|motor|motors|machine|machines|phone|phones|computer|computers|laptop|laptops|radio|radios|pc|console|printer|printers|bike|bikes|tractor|tractors|generator|generators|washer|dryer|fridge|dishwasher|pipe|pipes|plumbing|sink|toilet|wiring|furnace|boiler|pump|pumps|roof|equipment|gear|guitar|amp|code|server|servers|network|wifi|router|system|website|bug|bugs|lawnmower|mower|heater|conveyor|forklift|press|appliances|appliance|electronics|tv|tvs|controller|stuff|things|anything|everything|it|them|helicopters|aircraft|jets|boat|boats|brakes|transmission|carburetor|hvac|ac',
  fight:
    'fight|fights|fighting|fought|argue|arguing|argued|argument|arguments|beef|feud|feuding|feuds|bicker|bickering|squabble|squabbling|quarrel|quarreling|drama|dispute|disputes|conflict|conflicts|disagree|disagreed|war|clash|clashed|tension|disagreement|disagreements|falling|blowup',
  when: 'when|if|whenever|once|before|after|as',
  team: 'team|crew|squad|group|unit|platoon|band|choir|cast|staff|department|brigade|kitchen|raid|guild|clan|orchestra|troop|committee|everybody|everyone|guys|shift|volunteers|party',
  buy: 'buy|bought|buying|buys|sign|signed|vote|voted|join|joined|donate|donated|agree|agreed|try|quit|quitting|stop|go|come|stay|give|change|switch|switched',
  check:
    'check|checks|checked|checking|inspect|inspects|inspected|inspecting|monitor|monitored|monitoring|audit|audited|auditing|measure|measured|measuring|log|logged|logging|record|recorded|test|tested|testing|track|tracked|tracking|tracks|recheck|verify|verified|review|reviewed|reviewing|weigh|count|counted|counting',
  sched:
    'schedule|schedules|scheduled|scheduling|calendar|calendars|planner|agenda|timetable|roster|appointment|appointments|itinerary|rota|spreadsheet',
  learnable:
    'software|system|program|app|tool|tools|language|languages|instrument|skill|skills|game|games|code|coding|programming|tech|technology|machine|machines|job|trade|spanish|english|french|japanese|korean|german|excel|python|guitar|piano|register|menu|rules|ropes|it|things|stuff|anything|everything|update|updates|recipe|recipes|dance|choreography|meta',
  flaw: 'flaw|flaws|hole|holes|mistake|mistakes|error|errors|typo|typos|loophole|loopholes|inconsistency|inconsistencies|contradiction|contradictions|weakness|weaknesses|weak|catch|scam|scams|fake|fakes|lie|lies|bs|bull|bullshit|nonsense|bias|fallacy|fallacies|plot|gap|gaps|catches|discrepancy|discrepancies|defect|defects|fraud',
};
