import * as v from 'valibot';
import type { StageDatabase } from '../../store/open-database';
import {
  commentSchema,
  dashboardSchema,
  groupSchema,
  historySchema,
  issueSchema,
  linkSchema,
  projectSchema,
  userSchema,
  type Issue,
  type StoredIssue,
} from '../model';
import { CachedShelf } from '../../store/cached-shelf';
import { FamilyShelf } from '../../store/family-shelf';
import { RankOrder, type Placement } from './rank-order';
import { SearchIndex } from '../../store/search-index';
import { Sequences } from '../../store/sequences';
import { createDocumentTable, Shelf } from '../../store/shelf';
import { together } from '../../store/together';

const propertyRow = v.object({ issueId: v.string(), key: v.string(), value: v.unknown() });
const namedRow = v.object({ name: v.string(), id: v.string() });

const TABLE = 'jira_document';

export interface StoreOptions {
  database: StageDatabase;
  clock: () => Date;
  indexLagMs: number;
}

/** Everything the emulated Jira remembers. */
export class JiraStore {
  readonly projects;
  readonly users;
  readonly groups;
  readonly comments;
  readonly histories;
  readonly links;
  readonly properties;
  readonly dashboards;
  /** Former keys of moved issues, and ids given to named things such as statuses and fields. */
  readonly names;
  readonly sequences;
  readonly index;
  private readonly shelf;
  private readonly ranks;
  private readonly database;
  private readonly issuesById = new Map<string, Issue>();
  private readonly idsByKey = new Map<string, string>();

  constructor({ database, clock, indexLagMs }: StoreOptions) {
    createDocumentTable(database, TABLE);
    this.database = database;
    this.projects = new CachedShelf(
      { database, table: TABLE, kind: 'project', schema: projectSchema },
      ({ id }) => id,
    );
    this.users = new CachedShelf(
      { database, table: TABLE, kind: 'user', schema: userSchema },
      ({ accountId }) => accountId,
    );
    this.groups = new CachedShelf(
      { database, table: TABLE, kind: 'group', schema: groupSchema },
      ({ groupId }) => groupId,
    );
    this.comments = new FamilyShelf({ database, table: TABLE, kind: 'comment', schema: commentSchema });
    this.histories = new FamilyShelf({ database, table: TABLE, kind: 'history', schema: historySchema });
    this.links = new Shelf({ database, table: TABLE, kind: 'link', schema: linkSchema });
    this.properties = new FamilyShelf({ database, table: TABLE, kind: 'property', schema: propertyRow });
    this.dashboards = new Shelf({ database, table: TABLE, kind: 'dashboard', schema: dashboardSchema });
    this.names = new Shelf({ database, table: TABLE, kind: 'name', schema: namedRow });
    this.shelf = new Shelf<StoredIssue>({ database, table: TABLE, kind: 'issue', schema: issueSchema });
    this.sequences = new Sequences(database, 'jira_sequence');
    this.ranks = new RankOrder(database);
    this.index = new SearchIndex<Issue>(clock, indexLagMs);
    this.loadIssues();
  }

  issues(): Issue[] {
    return [...this.issuesById.values()];
  }

  issue(id: string): Issue | undefined {
    return this.issuesById.get(id);
  }

  /** Finds an issue by its id, its key in any case, or a key it had before it was moved. */
  findIssue(idOrKey: string): Issue | undefined {
    const key = idOrKey.toUpperCase();
    const id = this.idsByKey.get(key) ?? this.names.get(`key:${key}`)?.id ?? idOrKey;
    return this.issuesById.get(id);
  }

  addIssue(stored: StoredIssue): Issue {
    this.ranks.append(stored.id);
    return this.saveIssue(stored);
  }

  saveIssue(stored: StoredIssue): Issue {
    const before = this.issuesById.get(stored.id);
    this.index.written(stored.id, before);
    this.shelf.put(stored.id, v.parse(issueSchema, stored), stored.projectId);
    if (before && before.key !== stored.key) this.keepFormerKey(before);
    return this.remember(stored);
  }

  removeIssue(issue: Issue): void {
    this.index.written(issue.id, issue);
    this.shelf.remove(issue.id);
    this.ranks.remove(issue.id);
    for (const shelf of [this.comments, this.histories, this.properties]) shelf.removeUnder(issue.id);
    this.issuesById.delete(issue.id);
    this.idsByKey.delete(issue.key);
  }

  rank(placement: Placement): void {
    for (const id of this.ranks.place(placement)) {
      const issue = this.issuesById.get(id);
      if (!issue) throw new Error(`The order names issue ${id}, which does not exist`);
      this.index.written(id, issue);
      this.issuesById.set(id, { ...issue, rank: this.ranks.positionOf(id) });
    }
  }

  /** The lasting id of a named thing; given out when the name is first asked for. */
  idFor(name: string, sequence: { name: string; first: number }): string {
    const known = this.names.get(name);
    if (known) return known.id;
    const id = String(this.sequences.next(sequence.name, sequence.first));
    this.names.put(name, { name, id });
    return id;
  }

  /** Runs all writes of `work` or none of them. */
  together<T>(work: () => T): T {
    return together(this.database, work, () => this.reload());
  }

  private reload(): void {
    this.projects.reload();
    this.users.reload();
    this.groups.reload();
    this.ranks.reload();
    for (const shelf of [this.comments, this.histories, this.properties]) shelf.reload();
    this.loadIssues();
  }

  private loadIssues(): void {
    this.issuesById.clear();
    this.idsByKey.clear();
    for (const stored of this.shelf.all()) this.remember(stored);
  }

  private remember(stored: StoredIssue): Issue {
    const issue = { ...stored, rank: this.ranks.positionOf(stored.id) };
    this.issuesById.set(issue.id, issue);
    this.idsByKey.set(issue.key, issue.id);
    return issue;
  }

  private keepFormerKey(before: Issue): void {
    this.idsByKey.delete(before.key);
    this.names.put(`key:${before.key}`, { name: `key:${before.key}`, id: before.id });
  }
}
