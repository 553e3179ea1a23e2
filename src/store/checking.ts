import { setImmediate } from 'node:timers/promises';
import type { Content } from '../checks/content.ts';
import {
  checkables,
  contentOf,
  contextsOf,
  type Around,
  type Checkable,
  type Contexts,
} from './checkables.ts';
import { stillHolds, watched, type FoundIssues, type Reach } from './found-issues.ts';
import type { Store } from './store.ts';
import { lookAround } from './surroundings.ts';

/** What a content is asked with: where the files to publish lie, and the day, `2026-11-24`. */
export interface CheckOptions {
  publicFolder: string;
  today: string;
}

/** The content of a store at one time, each file of it read when a rule first asks for it. */
export class Checking {
  /** What stood beside the analyses. */
  readonly around: Around;
  readonly contexts: Contexts;
  /** Everything that is checked. */
  readonly files: readonly Checkable[];
  private readonly store: Store;
  private read: ReturnType<typeof watched> | undefined;

  private constructor(store: Store, around: Around) {
    this.store = store;
    this.around = around;
    this.contexts = contextsOf(store, around);
    this.files = checkables(store, around);
  }

  /** The content as it is now. */
  static async of(store: Store, options: CheckOptions): Promise<Checking> {
    return new Checking(store, {
      ...(await lookAround(store.folder, options)),
      site: store.siteFile.value(),
      permalinks: store.permalinksFile.value(),
    });
  }

  private get watched() {
    return (this.read ??= watched(contentOf(this.store, this.around)));
  }

  get content(): Content {
    return this.watched.content;
  }

  /** Whether a rule was asked. */
  get isAsked(): boolean {
    return this.read !== undefined;
  }

  /**
   * What there is to find in a file; of what was `known`, that which still holds is taken as it is. `isAsBefore` says
   * whether all that a rule of a reach looks at is as it was when that was found.
   */
  async foundIn(
    file: Checkable,
    known?: FoundIssues,
    isAsBefore: (reach: Reach) => boolean = () => false,
  ): Promise<FoundIssues> {
    const { found, again } = stillHolds(file.digest, known, isAsBefore);
    if (again.length === 0) return found;
    const { content, reach } = this.watched;
    for (const { rule, find } of file.check(content, again === 'every rule' ? undefined : again)) {
      reach();
      const issues = find();
      const far = reach();
      if (far !== 'file') found.by[far].rules.push(rule);
      found.by[far].issues.push(...issues);
    }
    // What is held weakly is let go between tasks only.
    await setImmediate();
    return found;
  }
}
