package org.dossier.serve;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dossier.output.OutputFile;
import org.dossier.source.Once;
import org.dossier.source.Problem;

/**
 * A dossier as it was at one moment.
 *
 * @param problems what is wrong with it, sorted
 * @param failed true when no site can be shown of it; of one that only lacks a correction it can, though none would be built
 * @param site its files; null when it failed
 */
public record Draft(List<Problem> problems, boolean failed, Files site) {
    /** The files of a site: listed as far as is needed to find one, and drawn when asked for. Safe for several threads. */
    public static final class Files {
        private final Map<String, OutputFile> at = new HashMap<>();
        private final Iterator<OutputFile> others;
        private final Map<String, Supplier<Map<String, OutputFile>>> folders = new HashMap<>();

        /**
         * Files that are not in a folder of {@link #with}.
         *
         * @param files in an order in which those that are asked for often are early
         */
        public Files(Stream<OutputFile> files) {
            this.others = files.iterator();
        }

        /**
         * Adds a folder that takes long to list: that is done when the first of its files is asked for.
         *
         * @param folder at the top of the site, with a slash at its end
         * @param files those in it
         */
        public Files with(String folder, Supplier<List<OutputFile>> files) {
            folders.put(folder, new Once<>(() -> {
                Map<String, OutputFile> all = new HashMap<>();
                files.get().forEach(file -> all.put(file.route(), file));
                return all;
            }));
            return this;
        }

        /** The file at a route; null when there is none. */
        OutputFile at(String route) {
            int slash = route.indexOf('/');
            Supplier<Map<String, OutputFile>> folder = slash < 0 ? null : folders.get(route.substring(0, slash + 1));
            return folder == null ? listed(route) : folder.get().get(route);
        }

        private synchronized OutputFile listed(String route) {
            while (!at.containsKey(route) && others.hasNext()) {
                OutputFile file = others.next();
                at.put(file.route(), file);
            }
            return at.get(route);
        }
    }
}
