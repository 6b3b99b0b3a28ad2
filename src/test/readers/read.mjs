// Reads exported files with the code of those programs for which they are made, and prints what it has read as JSON.
// Use: node read.mjs WHAT FOLDER, where FOLDER is a site.
import { readdirSync, readFileSync } from 'node:fs';
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

  async crate() {
    const { Validator } = require('ro-crate/lib/validator');
    const validator = new Validator();
    validator.parseJSON(readFileSync(data('ro-crate-metadata.json'), 'utf8'));
    validator.rootDataEntity();
    const files = {};
    for (const entry of readdirSync(join(folder, 'data'), { withFileTypes: true, recursive: true })) {
      const path = join(entry.path, entry.name).slice(join(folder, 'data').length + 1);
      files[path + (entry.isDirectory() ? '/' : '')] = { exists: true, isDir: entry.isDirectory() };
    }
    validator.checkFiles(files);
    // It warns of each file that is only in a folder that is described; an error is what it must not find.
    const undescribed = Object.keys(files).filter((file) => !files[file].inCrate && !files[file].dirDescribed);
    return { results: validator.results.filter((one) => one.status !== 'warning'), undescribed };
  },

  async ftm() {
    const { Model, defaultModel } = require('@alephdata/followthemoney');
    const model = new Model(defaultModel);
    const entities = readFileSync(data('entities.ftm.json'), 'utf8').trim().split('\n').map((line) => JSON.parse(line));
    const faults = [];
    const byId = new Map();
    for (const entity of entities) {
      if (byId.has(entity.id)) faults.push(`${entity.id} twice`);
      if (!/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/.test(entity.id)) faults.push(`bad id ${entity.id}`);
      // Throws for a schema or a property that there is not.
      byId.set(entity.id, model.getEntity(entity));
    }
    // What the library does not look at: all that a schema and those it extends require, what may be at an end, dates and languages.
    const parents = (schema) => [schema, ...schema.extends.flatMap((name) => parents(model.getSchema(name)))];
    for (const [id, entity] of byId) {
      const required = new Set(parents(entity.schema).flatMap((schema) => schema.required ?? []));
      for (const name of required) {
        if (!entity.hasProperty(name)) faults.push(`${id} (${entity.schema.name}) lacks ${name}`);
      }
      for (const property of entity.getProperties()) {
        for (const value of entity.getProperty(property)) {
          const type = property.type.name;
          if (type === 'entity') {
            const end = byId.get(typeof value === 'string' ? value : value.id);
            if (!end) faults.push(`${id}: ${property.name} leads nowhere: ${value}`);
            else if (!end.schema.isA(property.range ?? property.getRange().name)) faults.push(`${id}: ${property.name} may not be a ${end.schema.name}`);
          }
          if (type === 'date' && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(value)) faults.push(`${id}: no date: ${value}`);
          if (type === 'language' && !/^[a-z]{3}$/.test(value)) faults.push(`${id}: no language: ${value}`);
          if (type === 'url') new URL(value);
        }
      }
    }
    return { faults, entities };
  },
};

console.log(JSON.stringify(await readers[what]()));
