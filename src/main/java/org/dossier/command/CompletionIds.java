package org.dossier.command;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.dossier.model.Claim;
import org.dossier.model.Keyed;
import org.dossier.model.Profile;
import org.dossier.model.Source;

/**
 * What a shell offers for a value. Ids change with the project, so a completion script looks for them itself: here stands a word that
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

    /** What stands for the ids that lie in some folders of the content. */
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
