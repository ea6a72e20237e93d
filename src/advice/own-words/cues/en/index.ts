import { EVERYDAY_DEEDS } from './everyday-deeds.ts';
import { LISTEN_PERCEIVE } from './listen-perceive.ts';
import { PERSUADE_NEGOTIATE } from './persuade-negotiate.ts';
import { SCENES_EVERYDAY } from './scenes-everyday.ts';
import { SCENES_MORE } from './scenes-more.ts';
import { SCENES_PEOPLE } from './scenes-people.ts';
import { SCENES_TASKS } from './scenes-tasks.ts';
import { SCENES_THINKING } from './scenes-thinking.ts';
import { SCENES_WORK } from './scenes-work.ts';
import { SERVE } from './serve.ts';
import { SOLVE_MONITOR } from './solve-monitor.ts';
import { TEACH_LEARN } from './teach-learn.ts';
import { THINK_DECIDE } from './think-decide.ts';
import { TIME_COORDINATE } from './time-coordinate.ts';
import { TURNS_OF_PHRASE } from './turns-of-phrase.ts';
import { VOID } from './void.ts';

export const ENGLISH_CUES = [
  LISTEN_PERCEIVE,
  SERVE,
  SCENES_PEOPLE,
  SCENES_THINKING,
  SCENES_WORK,
  SCENES_MORE,
  SCENES_TASKS,
  SCENES_EVERYDAY,
  PERSUADE_NEGOTIATE,
  TEACH_LEARN,
  THINK_DECIDE,
  SOLVE_MONITOR,
  TIME_COORDINATE,
  TURNS_OF_PHRASE,
  EVERYDAY_DEEDS,
  VOID,
] as const;
