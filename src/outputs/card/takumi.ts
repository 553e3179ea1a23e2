import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Renderer } from '@takumi-rs/core';

// From the project, not from this file: in a build it is part of a bundle that may lie anywhere.
const require = createRequire(resolve('package.json'));

/** A renderer without fonts (Takumi, in Rust). */
export function newTakumi(): Renderer {
  const takumi = require('@takumi-rs/core') as { Renderer: new () => Renderer };
  return new takumi.Renderer();
}
