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

    /** Some words. */
    private abstract static class Words implements Iterable<String> {
        private final List<String> words;

        Words(Stream<String> words) {
            this.words = words.distinct().toList();
        }

        Words(Keyed[]... lists) {
            this(Stream.of(lists).flatMap(Arrays::stream).map(Keyed::key));
        }

        @Override
        public Iterator<String> iterator() {
            return words.iterator();
        }
    }

    /** What stands for the ids that are in some folders of the content. */
    static String mark(String folders) {
        return "ids of " + folders;
    }

    /** Ids of articles. */
    static final class Articles extends Words {
        Articles() {
            super(Stream.of(mark("articles")));
        }
    }

    /** Ids of people and organizations. */
    static final class Profiles extends Words {
        Profiles() {
            super(Stream.of(mark("people organizations")));
        }
    }

    /** Ids of what may be cited. */
    static final class Citable extends Words {
        Citable() {
            super(Stream.of(mark("sources articles")));
        }
    }

    /** Ids of whatever has a file or an entry of its own. */
    static final class All extends Words {
        All() {
            super(Stream.of(mark("people organizations articles pages sources")));
        }
    }

    /** Ids of claims: of the article that is named in the line, else of all. */
    static final class Claims extends Words {
        Claims() {
            super(Stream.of(mark("claims")));
        }
    }

    /** The codes of problems that have a page of their own. */
    static final class Codes extends Words {
        Codes() {
            super(Explanations.read().codes().stream());
        }
    }

    /** The kinds of what is annotated with one. */
    static final class AnnotationKinds extends Words {
        AnnotationKinds() {
            super(Stream.concat(
                    Stream.of(Claim.Kind.values(), Note.Kind.values())
                            .flatMap(Arrays::stream)
                            .map(Keyed::key),
                    RelationKinds.standard().byKey().keySet().stream()));
        }
    }

    /** The statuses of responses and relations. */
    static final class Statuses extends Words {
        Statuses() {
            super(Response.Status.values(), Relation.Status.values());
        }
    }

    /** What a profile is of. */
    static final class ProfileKinds extends Words {
        ProfileKinds() {
            super(Profile.Kind.values());
        }
    }

    /** The stances of claims. */
    static final class Stances extends Words {
        Stances() {
            super(Claim.Stance.values());
        }
    }

    /** The types of sources. */
    static final class SourceTypes extends Words {
        SourceTypes() {
            super(Source.Type.values());
        }
    }

    /** The keys of all annotations, each with the sign that is before its value; those of a map after a dot. */
    static final class AnnotationKeys extends Words {
        AnnotationKeys() {
            super(ContentFiles.all().stream()
                    .filter(files -> files.name().equals("annotations"))
                    .flatMap(files -> files.keys().all().values().stream())
                    .flatMap(list -> names(list, ""))
                    .map(name -> name.substring(1) + "=")
                    .sorted());
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
}
