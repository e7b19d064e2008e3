import type { AppFacts } from './jira/app-facts';
import type { AppCall } from './jira/world';
import type { EventDisturbance } from './log/event-disturbance';
import type { Manifest } from './manifest';
import type { FunctionModule } from './runtime/forge-globals';
import type { OutputSink } from './runtime/invocation';
import type { StageDatabase } from './store/open-database';
import type { EventSink, JiraSite } from './types';

/** What a product is given to work with. */
export interface ProductSurroundings {
  database: StageDatabase;
  manifest: Manifest;
  events: EventSink;
  /** Runs a function of the app that Jira causes to run, e.g. a workflow validator. */
  callApp: (call: AppCall) => Promise<unknown>;
  /** A text of the manifest in the language of the site. */
  text: AppFacts['text'];
  now: () => Date;
  /** How long a search lags behind a write. */
  indexLagMs: number;
  /** The address of the site in the links of answers. */
  site: string;
}

export interface StageOptions {
  /** The folder of the app: its manifest.yml and its build. */
  root?: string;
  /** The folder where the stage remembers; it forgets everything when nothing is said. */
  data?: string;
  manifest?: Manifest;
  /**
   * The app's functions, to run in this process: of all handlers, or by the file that a handler names.
   * Without them the built bundles run in a process of their own.
   */
  functions?: FunctionModule | ((file: string) => FunctionModule | Promise<FunctionModule>);
  /** The first of two ports; 0 takes any two. False starts no server at all. */
  port?: number | false;
  latencyMs?: number;
  /** How likely a call of a product is refused before it is carried out, 0 to 1. */
  faults?: number;
  indexLagMs?: number;
  /** How the delivery of events to triggers is disturbed. */
  eventDisturbance?: EventDisturbance;
  /** A file that gets one JSON line per platform call. */
  logFile?: string | undefined;
  /** The time in milliseconds. */
  now?: () => number;
  random?: () => number;
  sleep?: (ms: number) => Promise<void>;
  output?: OutputSink;
  createJira?: (surroundings: ProductSurroundings) => JiraSite;
}
