import {
  emptyGroup,
  forgetGroup,
  keepGroup,
  readGroup,
  type BuiltFile,
  type BuiltGroup,
} from './built-state.ts';
import type { BuildContext } from './context.ts';
import { finishPage } from './finish-page.ts';
import type { PlannedPage } from './pages.ts';

/** A page or file of a group, with the name of what it is made of. */
export interface KeyedPage extends PlannedPage {
  key: string;
}

/** Pictures are drawn beside the main thread, while it draws pages. */
const isPicture = ({ file }: PlannedPage) => file.endsWith('.png');

/** A group of files that are made together, while it is built: those of one analysis, or some of the site's own. */
export class GroupBuild {
  readonly files: Record<string, BuiltFile> = {};
  private readonly before: BuiltGroup;
  private readonly context: BuildContext;
  private readonly name: string;
  /** What was drawn now, by its path below the built folder: pages as Astro draws them. */
  private readonly drawn = new Map<string, { bytes: Buffer; key: string }>();

  constructor(context: BuildContext, name: string) {
    this.context = context;
    this.name = name;
    this.before = readGroup(context.stateFolder, name, context.warn) ?? emptyGroup;
  }

  /** Draws those of these pages that are stale; what is as it was stays. Returns how many were drawn. */
  async draw(pages: readonly KeyedPage[]): Promise<number> {
    const stale = pages.filter(({ file, key }) => {
      const before = this.before.files[file];
      if (before?.key !== key) return true;
      this.files[file] = before;
      return false;
    });
    const { render } = this.context.renderer;
    const drawOne = async ({ route, path, file, key }: KeyedPage) => {
      this.drawn.set(file, { bytes: await render(route, path), key });
    };
    const texts = async () => {
      for (const page of stale) if (!isPicture(page)) await drawOne(page);
    };
    await Promise.all([...stale.filter(isPicture).map(drawOne), texts()]);
    return stale.length;
  }

  /** The files that load with a page, as it was before or is now; none where there is no such page. */
  assetsOf(file: string): readonly string[] {
    return (this.files[file] ?? this.before.files[file])?.assets ?? [];
  }

  /** Says of a page that was written what it is made of, where that is known only then. */
  nameAnew(file: string, key: string): void {
    const built = this.files[file];
    if (built) this.files[file] = { ...built, key };
  }

  /** What was drawn now for a file, not finished yet; undefined where it stayed as it was. */
  drawnNow(file: string): Buffer | undefined {
    return this.drawn.get(file)?.bytes;
  }

  /** Puts something else in the place of what was drawn, before it is finished. */
  replace(file: string, text: string): void {
    const drawn = this.drawn.get(file);
    if (drawn) drawn.bytes = Buffer.from(text);
  }

  /** Finishes and writes all that was drawn. */
  writeDrawn(): void {
    for (const [file, { bytes, key }] of this.drawn) {
      if (!file.endsWith('.html')) {
        this.files[file] = { ...this.write(file, bytes), key };
        continue;
      }
      const { html, facts } = finishPage(file, String(bytes));
      const { assets, listed } = facts;
      this.files[file] = { ...this.write(file, Buffer.from(html)), key, assets, listed };
    }
    this.drawn.clear();
  }

  /** Writes a file that is made of others of the group. */
  add(file: string, bytes: Uint8Array): void {
    this.files[file] = this.write(file, bytes);
  }

  /** Keeps the files that are made of others as they were. */
  keepMade(): void {
    for (const [file, before] of Object.entries(this.before.files))
      if (before.key === undefined) this.files[file] ??= before;
  }

  private write(file: string, bytes: Uint8Array): BuiltFile {
    const { out, stateFolder } = this.context;
    const forget = () => forgetGroup(stateFolder, this.name);
    const written = out.write(file, bytes, this.before.files[file], forget);
    return { hash: written.hash, bytes: written.bytes };
  }

  /**
   * Keeps what is known of the group; where that cannot be done it is `unkept`, for the rest of the build. The files that
   * were part of it and are no more are the build's to remove.
   */
  finish(key: string): { group: BuiltGroup; gone: string[]; unkept: BuiltGroup | undefined } {
    const gone = Object.keys(this.before.files).filter((file) => !(file in this.files));
    const group = { key, files: this.files };
    const isKept = keepGroup(this.context.stateFolder, this.name, group);
    return { group, gone, unkept: isKept ? undefined : group };
  }
}
