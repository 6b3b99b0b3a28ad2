package org.dossier.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.edit.Edits;
import org.dossier.edit.Trial;
import org.dossier.edit.YamlInsertion;
import org.dossier.edit.YamlValue;
import org.dossier.model.ContentPaths;
import org.dossier.model.Profile;
import org.dossier.read.yaml.FrontMatter;
import org.dossier.read.yaml.Yaml;
import org.dossier.source.Edit;
import org.dossier.source.Overlay;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;

/** The drafts that an import makes: profiles, relations in them and in those that are there, and the sources that they cite. */
final class ImportDrafts {
    private static final int TRIALS = 5;

    private final Path project;
    private final ImportSources sources;

    /** Of each profile that is made, all of it. */
    private final Map<String, Made> made = new LinkedHashMap<>();

    private final Map<String, String> dropped = new HashMap<>();

    /** Relations for profiles that are there, by the file of each. */
    private final Map<String, List<YamlValue>> more = new TreeMap<>();

    /** A profile that is made. */
    private record Made(
            Profile.Kind kind, String name, ImportedProfile says, List<String> namesakes, List<YamlValue> relations) {}

    ImportDrafts(Path project, ImportSources sources) {
        this.project = project;
        this.sources = sources;
    }

    /** A profile. */
    void profile(String id, Profile.Kind kind, String name, ImportedProfile says, List<String> namesakes) {
        made.put(id, new Made(kind, name, says, namesakes, new ArrayList<>()));
    }

    /**
     * A relation.
     *
     * @param subject id of the profile that it is put into
     * @param kind of that
     */
    void relation(String subject, Profile.Kind kind, YamlValue relation) {
        (made.containsKey(subject)
                        ? made.get(subject).relations
                        : more.computeIfAbsent(ContentPaths.profile(kind, subject), none -> new ArrayList<>()))
                .add(relation);
    }

    /**
     * A relation as it is written.
     *
     * @param origin what record it is from, as a comment
     * @param object id of the profile at its other end
     * @param cited ids of its sources; may be empty
     */
    static YamlValue entry(String origin, ImportedRelation says, String id, String object, List<String> cited) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("id", id);
        keys.put("kind", says.kind().key());
        keys.put("object", object);
        keys.putAll(says.keys());
        List<String> notes = new ArrayList<>(List.of(origin));
        if (cited.isEmpty()) {
            notes.add("its source is missing: add 'sources' before you publish it");
        } else {
            keys.put("sources", cited);
        }
        keys.put("draft", true);
        says.notes().forEach(note -> notes.add(ImportedText.comment(note)));
        return new YamlValue(keys, notes);
    }

    /** The changes that make the drafts. */
    record Plan(List<SourceFile> created, List<Edit> edits) {
        Overlay overlay() {
            Map<SourceFile, List<Edit>> byFile = edits.stream()
                    .collect(Collectors.groupingBy(edit -> edit.span().file()));
            List<SourceFile> all = new ArrayList<>(created);
            byFile.forEach((file, own) -> all.add(SourceFile.of(file.path(), Edits.edited(file, own))));
            return new Overlay(all, Set.of());
        }
    }

    /** The changes, without those in which an error would be. */
    Plan plan(Trial trial) throws IOException {
        for (int i = 0; i < TRIALS; i++) {
            Plan plan = made();
            Trial.Tried tried = trial.with(plan.overlay());
            Map<String, Problem> wrong = new LinkedHashMap<>();
            tried.added().stream()
                    .filter(tried::stops)
                    .forEach(problem -> wrong.putIfAbsent(problem.span().file().path(), problem));
            if (wrong.isEmpty()) {
                return plan;
            }
            drop(wrong);
        }
        throw new IOException("the drafts would stop the build, and what is wrong with them was not found");
    }

    /** Takes out what is in files with an error, and every relation of it. */
    private void drop(Map<String, Problem> wrong) {
        Map<String, String> gone = new HashMap<>();
        wrong.forEach((path, problem) -> gone.put(ContentPaths.stem(ContentPaths.fileName(path)), problem.message()));
        dropped.putAll(gone);
        gone.keySet().forEach(id -> {
            if (made.containsKey(id)) {
                drop(made.get(id).relations);
            }
        });
        more.forEach((path, relations) -> {
            if (wrong.containsKey(path)) {
                relations.forEach(one -> dropped.put(
                        String.valueOf(one.entries().get("id")), wrong.get(path).message()));
            }
        });
        made.keySet().removeAll(gone.keySet());
        more.keySet().removeAll(wrong.keySet());
        Stream.concat(made.values().stream().map(Made::relations), more.values().stream())
                .forEach(list -> list.removeIf(one -> {
                    boolean out = gone.containsKey(String.valueOf(one.entries().get("object")));
                    if (out) {
                        dropped.put(String.valueOf(one.entries().get("id")), "one of its ends cannot be taken in");
                    }
                    return out;
                }));
    }

    private void drop(List<YamlValue> relations) {
        relations.forEach(
                one -> dropped.put(String.valueOf(one.entries().get("id")), "one of its ends cannot be taken in"));
    }

    /** Why drafts would have stopped the build, by their ids. */
    Map<String, String> dropped() {
        return dropped;
    }

    private Plan made() throws IOException {
        NewFiles files = new NewFiles(false);
        List<SourceFile> created = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        Set<String> cited = new HashSet<>();
        made.forEach((id, one) -> {
            Map<String, Object> keys = new LinkedHashMap<>(one.says.keys());
            if (!one.relations.isEmpty()) {
                keys.put("relations", one.relations);
            }
            cite(keys, cited);
            List<String> notes =
                    one.says.notes().stream().map(ImportedText::comment).toList();
            created.add(files.profile(one.kind, id, one.name, keys, one.namesakes, notes));
        });
        for (Map.Entry<String, List<YamlValue>> one : more.entrySet()) {
            if (!one.getValue().isEmpty()) {
                one.getValue().forEach(relation -> cite(relation.entries(), cited));
                SourceFile file = SourceFile.of(one.getKey(), Files.readString(project.resolve(one.getKey())));
                Yaml.Mapping map =
                        FrontMatter.of(file, new Yaml(), new Problems()).fields();
                edits.add(new YamlInsertion(file, map).items("relations", one.getValue()));
            }
        }
        List<Edit> added = sources.edits(project, cited);
        if (!added.isEmpty() && !Files.exists(project.resolve(NewFiles.SOURCES))) {
            created.add(ImportSources.file(added));
        } else {
            edits.addAll(added);
        }
        return new Plan(created, edits);
    }

    /** Remembers all that is cited below a value. */
    private static void cite(Object value, Set<String> cited) {
        if (value instanceof YamlValue inner) {
            cite(inner.entries(), cited);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> {
                if (key.equals("sources") && one instanceof List<?> list) {
                    list.forEach(id -> cited.add(String.valueOf(id)));
                } else {
                    cite(one, cited);
                }
            });
        } else if (value instanceof List<?> list) {
            list.forEach(one -> cite(one, cited));
        }
    }

    /** Writes what was planned. */
    void write(Plan plan) throws IOException {
        for (SourceFile file : plan.created) {
            Edits.create(project, file.path(), file.text());
        }
        Edits.apply(project, plan.edits);
    }
}
