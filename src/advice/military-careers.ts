/** What a military occupation leads to in civilian life. */
export interface CivilianPath {
  /** Element ids of the soft skills that the job trains every day, strongest first. */
  readonly trains: readonly string[];
  /** O*NET-SOC codes of civilian occupations that ask for them, nearest first. */
  readonly careers: readonly string[];
}

const ACTIVE_LISTENING = '2.A.1.b';
const CRITICAL_THINKING = '2.A.2.a';
const LEARNING_STRATEGIES = '2.A.2.c';
const MONITORING = '2.A.2.d';
const COORDINATION = '2.B.1.b';
const INSTRUCTING = '2.B.1.e';
const SERVICE = '2.B.1.f';
const PROBLEM_SOLVING = '2.B.2.i';
const JUDGMENT = '2.B.4.e';
const TIME = '2.B.5.a';

const PROTECTIVE = ['33-3051.00', '33-3051.04', '33-9032.00', '33-2011.00', '33-3012.00'];
const AIRFIELD = ['53-2022.00', '53-1041.00', '53-6032.00', '49-3011.00', '53-2021.00'];
const OPERATIONS = ['11-3013.01', '11-9161.00', '13-1082.00', '11-1021.00', '13-1081.00'];

/**
 * The military occupations (55-…) have no ratings in O*NET and most military codes lead only to them. These paths are
 * Waymark's own reading: what soldiers of that occupation practice every day, and civilian occupations that ask for it
 * and that the Defense Manpower Data Center's crosswalk names for the codes beside these.
 */
const PATHS: Readonly<Record<string, CivilianPath>> = {
  '55-1011.00': {
    trains: [MONITORING, JUDGMENT, COORDINATION],
    careers: ['53-2012.00', '53-2011.00', '53-2021.00', '53-2022.00', '11-3071.00'],
  },
  '55-1012.00': {
    trains: [COORDINATION, TIME, MONITORING],
    careers: ['53-2022.00', '11-3071.00', '13-1081.00', '53-2021.00', '11-1021.00'],
  },
  '55-1013.00': {
    trains: [COORDINATION, JUDGMENT, INSTRUCTING],
    careers: ['13-1082.00', '11-3071.00', '11-3013.01', '13-1081.00', '11-1021.00'],
  },
  '55-1014.00': {
    trains: [JUDGMENT, CRITICAL_THINKING, COORDINATION],
    careers: ['13-1082.00', '13-1081.00', '11-9161.00', '17-1022.00', '11-1021.00'],
  },
  '55-1015.00': {
    trains: [MONITORING, COORDINATION, JUDGMENT],
    careers: ['11-9161.00', '13-1199.04', '33-3021.06', '15-1212.00', '53-2021.00'],
  },
  '55-1016.00': { trains: [COORDINATION, JUDGMENT, INSTRUCTING], careers: [...OPERATIONS] },
  '55-1017.00': {
    trains: [JUDGMENT, PROBLEM_SOLVING, COORDINATION],
    careers: ['11-3013.01', '33-3021.06', '33-3021.00', '11-9161.00', '13-1151.00'],
  },
  '55-1019.00': { trains: [COORDINATION, JUDGMENT, PROBLEM_SOLVING], careers: [...OPERATIONS] },
  '55-2011.00': {
    trains: [MONITORING, COORDINATION, INSTRUCTING],
    careers: ['53-1041.00', '49-1011.00', '53-2022.00', '13-1151.00', '53-6051.00'],
  },
  '55-2012.00': {
    trains: [MONITORING, INSTRUCTING, COORDINATION],
    careers: ['49-1011.00', '33-1091.00', '13-1151.00', '53-1042.00', '33-1012.00'],
  },
  '55-2013.00': {
    trains: [COORDINATION, INSTRUCTING, TIME],
    careers: ['33-1091.00', '33-1012.00', '13-1151.00', '13-1082.00', '53-1042.00'],
  },
  '55-3011.00': {
    trains: [MONITORING, COORDINATION, ACTIVE_LISTENING],
    careers: [...AIRFIELD],
  },
  '55-3012.00': { trains: [COORDINATION, MONITORING, TIME], careers: [...AIRFIELD] },
  '55-3013.00': {
    trains: [COORDINATION, MONITORING, JUDGMENT],
    careers: ['53-3032.00', '47-2073.00', '49-3042.00', '53-7021.00', '33-9032.00'],
  },
  '55-3014.00': {
    trains: [MONITORING, COORDINATION, CRITICAL_THINKING],
    careers: ['47-5032.00', '17-3031.00', '17-3024.00', '53-7021.00', '53-3032.00'],
  },
  '55-3015.00': {
    trains: [MONITORING, ACTIVE_LISTENING, COORDINATION],
    careers: ['43-5031.00', '53-2022.00', '15-1231.00', '53-2021.00', '33-9032.00'],
  },
  '55-3016.00': {
    trains: [COORDINATION, MONITORING, JUDGMENT],
    careers: [...PROTECTIVE, '53-3032.00', '29-2042.00'],
  },
  '55-3018.00': {
    trains: [JUDGMENT, COORDINATION, LEARNING_STRATEGIES],
    careers: ['33-3051.04', '33-3021.00', '29-2043.00', '33-2011.00', '13-1151.00'],
  },
  '55-3019.00': {
    trains: [COORDINATION, MONITORING, SERVICE],
    careers: [...PROTECTIVE, '43-5031.00'],
  },
};

/** Whether an occupation is a military one, which O*NET does not rate. */
export const isMilitary = (code: string): boolean => code.startsWith('55-');

/** Civilian careers for what a military occupation trains; undefined for an occupation that is not military. */
export const civilianPath = (code: string): CivilianPath | undefined => PATHS[code];
