package org.dossier.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dossier.output.OutputFile;
import org.dossier.source.Problem;

/**
 * A dossier as it was at one moment.
 *
 * @param problems what is wrong with it, sorted
 * @param failed true when no site can be shown of it; of one that only lacks a correction it can, though none would be built
 * @param site its files; null when it failed
 */
public record Draft(List<Problem> problems, boolean failed, Files site) {
    /** The files of a site, drawn when asked for. Safe for several threads. */
    public static final class Files {
        private final Map<String, OutputFile> at = new HashMap<>();
        private final Map<String, Supplier<Map<String, OutputFile>>> folders = new HashMap<>();

        /**
         * Files that are cheap to list.
         *
         * @param files in any order
         */
        public Files(List<OutputFile> files) {
            files.forEach(file -> at.put(file.route(), file));
        }

        /**
         * The same with a folder that takes long to list: that is done when the first of its files is asked for.
         *
         * @param folder at the top of the site, with a slash at its end
         * @param files those in it
         */
        public Files with(String folder, Supplier<List<OutputFile>> files) {
            Files more = new Files(new ArrayList<>(at.values()));
            more.folders.putAll(folders);
            more.folders.put(folder, new Once(files));
            return more;
        }

        /** The file at a route; null when there is none. */
        OutputFile at(String route) {
            OutputFile file = at.get(route);
            int slash = route.indexOf('/');
            Supplier<Map<String, OutputFile>> folder = slash < 0 ? null : folders.get(route.substring(0, slash + 1));
            return file == null && folder != null ? folder.get().get(route) : file;
        }
    }

    /** Lists files when first asked. */
    private static final class Once implements Supplier<Map<String, OutputFile>> {
        private final Supplier<List<OutputFile>> files;
        private Map<String, OutputFile> listed;

        Once(Supplier<List<OutputFile>> files) {
            this.files = files;
        }

        @Override
        public synchronized Map<String, OutputFile> get() {
            if (listed == null) {
                Map<String, OutputFile> all = new HashMap<>();
                files.get().forEach(file -> all.put(file.route(), file));
                listed = all;
            }
            return listed;
        }
    }
}
