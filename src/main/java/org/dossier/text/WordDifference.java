package org.dossier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Shows how one text became another, word by word: {@code [-old-] {+new+}}. */
public final class WordDifference {
    /** Pairs of words that are compared at most: 16 MB, and some hundredths of a second. */
    private static final long MOST = 4_000_000;

    private WordDifference() {}

    /** What became of a run of words. */
    public enum Fate {
        /** It is in both texts. */
        KEPT,
        /** It went. */
        GONE,
        /** It came. */
        COME;

        /** The word for it in reports: {@code kept}, {@code gone}, {@code come}. */
        public String key() {
            return switch (this) {
                case KEPT -> "kept";
                case GONE -> "gone";
                case COME -> "come";
            };
        }
    }

    /**
     * A run of words with one fate.
     *
     * @param fate what became of them
     * @param words the words, with single spaces; not empty
     */
    public record Part(Fate fate, String words) {}

    /**
     * The new text with what went in {@code [-…-]} and what came in <code>{+…+}</code>, by the longest common run of words. Of two very
     * long texts all of the old one goes, and all of the new one comes.
     */
    public static String of(String before, String after) {
        return parts(before, after).stream()
                .map(part -> switch (part.fate()) {
                    case KEPT -> part.words();
                    case GONE -> "[-" + part.words() + "-]";
                    case COME -> "{+" + part.words() + "+}";
                })
                .collect(Collectors.joining(" "));
    }

    /** Both texts as runs of words, in order, what went before what came; no two neighbors have one fate. */
    public static List<Part> parts(String before, String after) {
        List<String> old = List.of(before.strip().split("\\s+"));
        List<String> now = List.of(after.strip().split("\\s+"));
        if ((long) old.size() * now.size() > MOST) {
            return List.of(new Part(Fate.GONE, String.join(" ", old)), new Part(Fate.COME, String.join(" ", now)));
        }
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (WordEdits.Edit edit : WordEdits.of(old, now)) {
            add(Fate.KEPT, now.subList(at, edit.newStart()), parts);
            add(Fate.GONE, old.subList(edit.oldStart(), edit.oldEnd()), parts);
            add(Fate.COME, now.subList(edit.newStart(), edit.newEnd()), parts);
            at = edit.newEnd();
        }
        add(Fate.KEPT, now.subList(at, now.size()), parts);
        return parts;
    }

    private static void add(Fate fate, List<String> words, List<Part> parts) {
        if (!words.isEmpty()) {
            parts.add(new Part(fate, String.join(" ", words)));
        }
    }
}
