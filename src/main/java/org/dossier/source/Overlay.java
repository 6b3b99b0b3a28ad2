package org.dossier.source;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A change to the files of a project that is looked at before anything is written: reading takes these files for those on the disk.
 *
 * @param files new ones, and those with another text than on the disk; each path, relative to the project, once
 * @param gone paths of files that are taken not to be there, relative to the project, with forward slashes
 */
public record Overlay(Collection<SourceFile> files, Set<String> gone) {
    /** Files as they are. */
    public static final Overlay NONE = new Overlay(List.of(), Set.of());

    /** Copies both. */
    public Overlay {
        files = List.copyOf(files);
        gone = Set.copyOf(gone);
    }

    /** One file, new or instead of the one of its path. */
    public static Overlay of(SourceFile file) {
        return new Overlay(List.of(file), Set.of());
    }
}
