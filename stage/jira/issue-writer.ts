import type { ProductEvent } from '../types';
import { projectOf } from './access';
import { statusOf } from './beans';
import { RANK_FIELD } from './fields/system-fields';
import { differences, rankDifference } from './history';
import { JiraError } from './http/errors';
import {
  issueChanged,
  issueCommented,
  issueCreated,
  issueDeleted,
  issueUpdated,
  projectDeleted,
} from './issue-events';
import type { Comment, HistoryItem, Issue, Project, StoredIssue } from './model';
import type { Actor } from './permissions';
import type { Placement } from './store/rank-order';
import { jiraTime, type World } from './world';

/** The fields of an issue that somebody chooses; the rest Jira fills in itself. */
export type NewIssue = Omit<StoredIssue, 'id' | 'key' | 'created' | 'updated' | 'statusChanged' | 'creator'>;

export interface ChangeOptions {
  /** False keeps the change out of the history. */
  recorded?: boolean;
}

const FIRST_ISSUE = 10001;

/** Writes issues in the name of somebody: keeps the history and collects the events to be told afterwards. */
export class IssueWriter {
  readonly events: ProductEvent[] = [];

  constructor(
    private readonly world: World,
    private readonly actor: Actor,
    private readonly held: ReadonlySet<string>,
  ) {}

  /** Runs all writes of `work` or none of them, and tells nothing of what was not written. */
  atomically<T>(work: () => T): T {
    const told = this.events.length;
    try {
      return this.world.store.together(work);
    } catch (error) {
      this.events.length = told;
      throw error;
    }
  }

  create(project: Project, issue: NewIssue): Issue {
    const { store } = this.world;
    const time = this.now();
    const created = store.together(() =>
      store.addIssue({
        ...issue,
        id: String(store.sequences.next('issue', FIRST_ISSUE)),
        key: this.nextKey(project),
        creator: this.actor.accountId,
        created: time,
        updated: time,
        statusChanged: time,
      }),
    );
    this.events.push(issueCreated({ issue: created, project, actor: this.actor }, this.world));
    return created;
  }

  /** Writes a new state of an issue. Nothing is written or told where nothing changed. */
  change(before: Issue, after: StoredIssue, { recorded = true }: ChangeOptions = {}): Issue {
    this.refuseIfHeld(before);
    const project = projectOf(after, this.world);
    const sides = [
      { issue: before, project: projectOf(before, this.world) },
      { issue: after, project },
    ] as const;
    const items = differences(...sides, this.world);
    if (items.length === 0) return before;
    const moved = statusOf(before, sides[0].project).category !== statusOf(after, project).category;
    const saved = this.world.store.together(() => {
      if (recorded) this.record(before.id, items);
      const time = this.now();
      return this.world.store.saveIssue({
        ...after,
        updated: time,
        ...(moved ? { statusChanged: time } : {}),
      });
    });
    const occurrence = { issue: saved, project, actor: this.actor };
    this.events.push(...issueChanged(occurrence, recorded ? items : [], this.world));
    return saved;
  }

  /** Moves an issue to another project; its id stays and its former key keeps finding it. */
  move(issue: Issue, project: Project): Issue {
    const type = project.issueTypes.find(({ id }) => id === issue.typeId) ?? project.issueTypes[0];
    if (!type) throw new Error(`Project ${project.key} has no issue types`);
    const keepsStatus = project.statuses.some(({ id }) => id === issue.statusId);
    return this.change(issue, {
      ...issue,
      projectId: project.id,
      key: this.nextKey(project),
      typeId: type.id,
      statusId: keepsStatus ? issue.statusId : project.initialStatus,
    });
  }

  remove(issue: Issue): void {
    const project = projectOf(issue, this.world);
    this.world.store.together(() => this.world.store.removeIssue(issue));
    this.events.push(issueDeleted({ issue, project, actor: this.actor }, this.world));
  }

  /**
   * Removes a project with all that is in it. Only the project is told of.
   * https://developer.atlassian.com/platform/forge/events/#handling-cascading-events-in-jira
   */
  removeProject(project: Project, { forGood }: { forGood: boolean }): void {
    const { store } = this.world;
    store.together(() => {
      for (const issue of store.issues()) {
        if (issue.projectId === project.id) store.removeIssue(issue);
      }
      store.projects.remove(project.id);
    });
    this.events.push(projectDeleted({ project, actor: this.actor, forGood }, this.world));
  }

  rank(placement: Placement): void {
    const { store } = this.world;
    const before = placement.moved.map((id) => this.existing(id));
    store.together(() => {
      store.rank(placement);
      for (const issue of before) this.recordRank(issue);
    });
  }

  comment(
    issue: Issue,
    { body, visibility, properties }: Pick<Comment, 'body' | 'visibility' | 'properties'>,
  ): Comment {
    const { store } = this.world;
    const comment: Comment = {
      id: String(store.sequences.next('comment', FIRST_ISSUE)),
      author: this.actor.accountId,
      created: this.now(),
      body,
      visibility,
      properties,
    };
    const saved = store.together(() => {
      store.comments.put(comment.id, comment, issue.id);
      return store.saveIssue({ ...issue, updated: comment.created });
    });
    const occurrence = { issue: saved, project: projectOf(saved, this.world), actor: this.actor };
    this.events.push(issueCommented(occurrence, comment.id, this.world));
    return comment;
  }

  private recordRank(before: Issue): void {
    const issue = this.existing(before.id);
    if (issue.rank === before.rank) return;
    const items = [rankDifference(RANK_FIELD.id, issue.rank < before.rank)];
    this.record(issue.id, items);
    const occurrence = { issue, project: projectOf(issue, this.world), actor: this.actor };
    this.events.push(issueUpdated(occurrence, items, this.world));
  }

  private record(issueId: string, items: HistoryItem[]): void {
    const { store } = this.world;
    const id = String(store.sequences.next('history', FIRST_ISSUE));
    store.histories.put(id, { id, author: this.actor.accountId, created: this.now(), items }, issueId);
  }

  private existing(id: string): Issue {
    const issue = this.world.store.issue(id);
    if (!issue) throw new Error(`Issue ${id} is missing`);
    return issue;
  }

  private refuseIfHeld(issue: Issue): void {
    if (this.held.has(issue.id)) {
      throw new JiraError(409, ['Issue could not be updated due to a conflicting update. Please try again.']);
    }
  }

  private nextKey = (project: Project) =>
    `${project.key}-${this.world.store.sequences.next(`key:${project.key}`, 1)}`;

  private now = () => jiraTime(this.world.clock());
}
