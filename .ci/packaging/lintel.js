#!/usr/bin/env node
// Runs the native program of this platform. The first call downloads it, checks its checksum and keeps it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const { version, lintel: builds } = JSON.parse(readFileSync(new URL('package.json', import.meta.url)));
const build = builds[`${process.platform}-${process.arch}`];
const name = process.platform === 'win32' ? 'lintel.exe' : 'lintel';
const source = process.env.LINTEL_RELEASES
  ?? `https://github.com/lintel-handbook/lintel/releases/download/v${version}`;

function fail(why) {
  console.error(`lintel: ${why}`);
  process.exit(2);
}

async function install(program, folder) {
  const response = await fetch(`${source}/${build.archive}`);
  if (!response.ok) fail(`${response.url} answered ${response.status}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  const sum = createHash('sha256').update(bytes).digest('hex');
  if (sum !== build.sha256) fail(`${build.archive} is not the file that was released (SHA-256 ${sum})`);
  const stage = mkdtempSync(join(folder, 'install-'));
  try {
    writeFileSync(join(stage, build.archive), bytes);
    if (spawnSync('tar', ['-xf', build.archive, '--strip-components=1'], { cwd: stage, stdio: 'inherit' }).status !== 0)
      fail(`${build.archive} could not be unpacked`);
    renameSync(join(stage, name), program);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

if (!build) fail(`there is no program for ${process.platform} ${process.arch}; install it as a .NET tool instead`);
const folder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'lintel', version);
const program = join(folder, name);
if (!existsSync(program)) {
  mkdirSync(folder, { recursive: true });
  await install(program, folder);
}
const run = spawnSync(program, process.argv.slice(2), { stdio: 'inherit' });
process.exit(run.status ?? 2);
