#!/usr/bin/env node
/**
 * Starts the bundle (plain ASCII) with the code that was compiled when it was built, where this Node is of the same line; see
 * docs/adr/0004-bundle.md. Scripts of the bundle ask for each other by `require('./name.cjs')`.
 */
const { existsSync, readFileSync } = require('node:fs');
const module_ = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

/** Name of the compiled code of a script for this Node. */
const compiledName = (file) => `${file}.${process.versions.v8}-${process.arch}.cache`;

/**
 * V8 readies itself for long work; a check is over in the time it would take to watch and optimise what runs in it. Before the commands
 * are loaded: what was compiled under other settings is refused.
 */
const SHORT_WORK = ['--interrupt-budget=1000000', '--no-regexp-tier-up'];

let ready = false;

function readyForShortWork() {
  if (ready) return;
  ready = true;
  const v8 = require('node:v8');
  for (const flag of SHORT_WORK) v8.setFlagsFromString(flag);
}

/** Runs a script of the bundle; `scripts` gets what was compiled, by file. */
function load(file, scripts = new Map()) {
  const compiled = compiledName(file);
  const cachedData = existsSync(compiled) ? readFileSync(compiled) : undefined;
  const source = `(function (exports, require, module, __dirname) {${readFileSync(file, 'latin1')}\n})`;
  const script = new Script(source, { filename: file, cachedData });
  scripts.set(file, script);
  const own = { exports: {} };
  const ask = (name) => {
    if (!name.startsWith('./')) return require(name);
    readyForShortWork();
    return load(join(dirname(file), name), scripts);
  };
  script.runInThisContext()(own.exports, ask, own, dirname(file));
  return own.exports;
}

module.exports = { compiledName, load };

if (require.main === module) {
  const entry = join(__dirname, '..', 'dist', 'thethuc.cjs');
  if (existsSync(compiledName(entry))) {
    // All is done and written by then: leaving at once spares the tidying up of a heap that no one will use.
    process.once('beforeExit', () => process.exit());
    load(entry);
  } else {
    module_.enableCompileCache?.();
    require(entry);
  }
}
