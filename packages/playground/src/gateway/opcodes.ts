/** Discord's gateway opcodes. */
export const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voiceState: 4,
  resume: 6,
  reconnect: 7,
  requestMembers: 8,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;

/** Why the gateway closes a connection. */
export const CLOSE = {
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  sessionTimedOut: 4009,
  invalidShard: 4010,
  invalidVersion: 4012,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const;

/** Milliseconds between heartbeats. */
export const HEARTBEAT_INTERVAL = 41_250;
/** Milliseconds without a heartbeat after which the other side is taken for dead. */
export const HEARTBEAT_TIMEOUT = HEARTBEAT_INTERVAL * 2;
/** Milliseconds a session waits for its bot to resume. */
export const RESUME_TIMEOUT = 5 * 60_000;
