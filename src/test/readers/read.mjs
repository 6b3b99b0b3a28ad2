// Reads exported files with the code of those programs for which they are made, and prints what it has read as JSON.
// Use: node read.mjs WHAT FOLDER, where FOLDER is a site.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const [what, folder] = process.argv.slice(2);
const data = (file) => join(folder, 'data', file);

const readers = {
  async tables() {
    const { Package } = require('datapackage');
    const dataset = await Package.load(data('datapackage.json'));
    const tables = {};
    for (const resource of dataset.resources) {
      // Casts each cell to the type of its column, and looks up what it refers to.
      tables[resource.name] = (await resource.read({ keyed: true, relations: true })).length;
    }
    return { errors: dataset.errors.map(String), tables };
  },

  async references() {
    const { Cite } = require('@citation-js/core');
    require('@citation-js/plugin-ris');
    const ris = readFileSync(data('references.ris'), 'utf8');
    const csl = JSON.parse(readFileSync(data('references.csl.json'), 'utf8'));
    // Throws for a file that is not of its format; keeps what it understands.
    return { ris: new Cite(ris, { forceType: '@ris/file' }).data, csl: new Cite(csl, { strict: true }).data };
  },

  async network() {
    const { MultiGraph } = require('graphology');
    const read = {};
    for (const format of ['graphml', 'gexf']) {
      const { parse } = require('graphology-' + format);
      // Throws where an edge has an end that is no node, or an id is there twice.
      const graph = parse(MultiGraph, readFileSync(data('network.' + format), 'utf8'), { addMissingNodes: false });
      read[format] = {
        nodes: graph.nodes().length,
        edges: graph.mapEdges((id, facts, source, target) => ({ id, source, target, ...facts })),
      };
    }
    return read;
  },
};

console.log(JSON.stringify(await readers[what]()));
