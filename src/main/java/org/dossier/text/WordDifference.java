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
        /** It stands in both texts. */
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

    /** Both texts as runs of words, in order, what went before what came; no two neighbours have one fate. */
    public static List<Part> parts(String before, String after) {
        String[] old = before.strip().split("\\s+");
        String[] now = after.strip().split("\\s+");
        if ((long) old.length * now.length > MOST) {
            return List.of(new Part(Fate.GONE, String.join(" ", old)), new Part(Fate.COME, String.join(" ", now)));
        }
        int[][] common = new int[old.length + 1][now.length + 1];
        for (int i = old.length - 1; i >= 0; i--) {
            for (int j = now.length - 1; j >= 0; j--) {
                common[i][j] =
                        old[i].equals(now[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Part> parts = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.length || j < now.length) {
            if (i < old.length && j < now.length && old[i].equals(now[j])) {
                flush(Fate.GONE, gone, parts);
                flush(Fate.COME, come, parts);
                kept.add(now[j]);
                i++;
                j++;
                continue;
            }
            flush(Fate.KEPT, kept, parts);
            if (j >= now.length || i < old.length && common[i + 1][j] >= common[i][j + 1]) {
                gone.add(old[i++]);
            } else {
                come.add(now[j++]);
            }
        }
        flush(Fate.KEPT, kept, parts);
        flush(Fate.GONE, gone, parts);
        flush(Fate.COME, come, parts);
        return parts;
    }

    private static void flush(Fate fate, List<String> words, List<Part> parts) {
        if (!words.isEmpty()) {
            parts.add(new Part(fate, String.join(" ", words)));
            words.clear();
        }
    }
}
