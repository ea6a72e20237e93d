import { PERSUADE_NEGOTIATE } from './convencer-negociar.ts';
import { TEACH_LEARN } from './ensenar-aprender.ts';
import { SCENES_EVERYDAY } from './escenas-diarias.ts';
import { SCENES_PEOPLE } from './escenas-gente.ts';
import { SCENES_WORK } from './escenas-trabajo.ts';
import { LISTEN_PERCEIVE } from './escuchar-percibir.ts';
import { THINK_DECIDE } from './pensar-decidir.ts';
import { SOLVE_MONITOR } from './resolver-vigilar.ts';
import { SERVE } from './servir.ts';
import { TIME_COORDINATE } from './tiempo-coordinar.ts';
import { GIROS } from './giros.ts';
import { HECHOS } from './hechos.ts';
import { VOID } from './vacios.ts';

export const SPANISH_CUES = [
  LISTEN_PERCEIVE,
  SERVE,
  PERSUADE_NEGOTIATE,
  TEACH_LEARN,
  THINK_DECIDE,
  SOLVE_MONITOR,
  TIME_COORDINATE,
  SCENES_PEOPLE,
  SCENES_WORK,
  SCENES_EVERYDAY,
  GIROS,
  HECHOS,
  VOID,
] as const;
