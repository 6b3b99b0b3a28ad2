package org.dossier.command;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.explain.Explanations;
import org.dossier.model.Claim;
import org.dossier.model.Keyed;
import org.dossier.model.Note;
import org.dossier.model.Profile;
import org.dossier.model.Relation;
import org.dossier.model.RelationKinds;
import org.dossier.model.Response;
import org.dossier.model.Source;
import org.dossier.read.ContentFiles;
import org.dossier.read.yaml.Key;
import org.dossier.read.yaml.Keys;

/**
 * What a shell offers for a value. Ids change with the project, so a completion script looks for them itself: here is a word that
 * {@link CompletionCommand} replaces by that.
 */
final class CompletionIds {
    private CompletionIds() {}

    /** Stands for the ids of something. */
    private abstract static class Marked implements Iterable<String> {
        private final String mark;

        Marked(String folders) {
            this.mark = mark(folders);
        }

        @Override
        public Iterator<String> iterator() {
            return List.of(mark).iterator();
        }
    }

    /** What stands for the ids that are in some folders of the content. */
    static String mark(String folders) {
        return "ids of " + folders;
    }

    /** Ids of articles. */
    static final class Articles extends Marked {
        Articles() {
            super("articles");
        }
    }

    /** Ids of people and organizations. */
    static final class Profiles extends Marked {
        Profiles() {
            super("people organizations");
        }
    }

    /** Ids of what may be cited. */
    static final class Citable extends Marked {
        Citable() {
            super("sources articles");
        }
    }

    /** Ids of whatever has a file or an entry of its own. */
    static final class All extends Marked {
        All() {
            super("people organizations articles pages sources");
        }
    }

    /** Ids of claims: of the article that is named in the line, else of all. */
    static final class Claims extends Marked {
        Claims() {
            super("claims");
        }
    }

    /** The codes of problems that have a page of their own. */
    static final class Codes implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Explanations.read().codes().iterator();
        }
    }

    /** The kinds of what is annotated with one. */
    static final class AnnotationKinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            Stream<String> kinds = Stream.of(Claim.Kind.values(), Note.Kind.values())
                    .flatMap(Arrays::stream)
                    .map(Keyed::key);
            return Stream.concat(kinds, RelationKinds.standard().byKey().keySet().stream())
                    .distinct()
                    .iterator();
        }
    }

    /** The statuses of responses and relations. */
    static final class Statuses implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(Response.Status.values(), Relation.Status.values())
                    .flatMap(Arrays::stream)
                    .map(Keyed::key)
                    .distinct()
                    .iterator();
        }
    }

    /** The keys of all annotations, each with the sign that is before its value; those of a map after a dot. */
    static final class AnnotationKeys implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ContentFiles.all().stream()
                    .filter(files -> files.name().equals("annotations"))
                    .flatMap(files -> files.keys().all().values().stream())
                    .flatMap(list -> names(list, ""))
                    .map(name -> name.substring(1) + "=")
                    .distinct()
                    .sorted()
                    .iterator();
        }

        private static Stream<String> names(Key<?> key, String before) {
            boolean leads = key.holds() instanceof Keys.Inner map && (before.isEmpty() || map.form() == Keys.Form.MAP);
            if (!leads) {
                return Stream.of(before);
            }
            Keys.Inner inner = (Keys.Inner) key.holds();
            return inner.keys().all().values().stream().flatMap(one -> names(one, before + "." + one.name()));
        }
    }

    private static Iterator<String> keys(Keyed[] words) {
        return Arrays.stream(words).map(Keyed::key).iterator();
    }

    /** What a profile is of. */
    static final class ProfileKinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return keys(Profile.Kind.values());
        }
    }

    /** The stances of claims. */
    static final class Stances implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return keys(Claim.Stance.values());
        }
    }

    /** The types of sources. */
    static final class SourceTypes implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return keys(Source.Type.values());
        }
    }
}
