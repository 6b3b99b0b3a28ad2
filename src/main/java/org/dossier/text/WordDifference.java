package org.dossier.text;

import java.util.ArrayList;
import java.util.List;

/** Shows how one text became another, word by word: {@code [-old-] {+new+}}. */
public final class WordDifference {
    /** Pairs of words that are compared at most: 16 MB, and some hundredths of a second. */
    private static final long MOST = 4_000_000;

    private WordDifference() {}

    /**
     * The new text with what went in {@code [-…-]} and what came in <code>{+…+}</code>, by the longest common run of words. Of two very
     * long texts all of the old one goes, and all of the new one comes.
     */
    public static String of(String before, String after) {
        String[] old = before.strip().split("\\s+");
        String[] now = after.strip().split("\\s+");
        if ((long) old.length * now.length > MOST) {
            return "[-" + String.join(" ", old) + "-] {+" + String.join(" ", now) + "+}";
        }
        int[][] common = new int[old.length + 1][now.length + 1];
        for (int i = old.length - 1; i >= 0; i--) {
            for (int j = now.length - 1; j >= 0; j--) {
                common[i][j] =
                        old[i].equals(now[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<String> out = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.length || j < now.length) {
            if (i < old.length && j < now.length && old[i].equals(now[j])) {
                flush(out, gone, come);
                out.add(now[j]);
                i++;
                j++;
            } else if (j >= now.length || i < old.length && common[i + 1][j] >= common[i][j + 1]) {
                gone.add(old[i++]);
            } else {
                come.add(now[j++]);
            }
        }
        flush(out, gone, come);
        return String.join(" ", out);
    }

    private static void flush(List<String> out, List<String> gone, List<String> come) {
        if (!gone.isEmpty()) {
            out.add("[-" + String.join(" ", gone) + "-]");
        }
        if (!come.isEmpty()) {
            out.add("{+" + String.join(" ", come) + "+}");
        }
        gone.clear();
        come.clear();
    }
}
