package org.dossier.text;

import java.util.ArrayList;
import java.util.List;

/** Aligns two lists of words by their longest common run. */
public final class WordEdits {
    private WordEdits() {}

    /**
     * Words that went, and words that came in their place: 0-based, half-open. Either may be empty, not both.
     *
     * @param oldStart first word that went
     * @param oldEnd just after the last of them
     * @param newStart first word that came
     * @param newEnd just after the last of them
     */
    public record Edit(int oldStart, int oldEnd, int newStart, int newEnd) {}

    /** What turns {@code old} into {@code now}, in order; what is between two edits is the same in both. */
    public static List<Edit> of(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Edit> edits = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            int oldStart = i;
            int newStart = j;
            while (i < old.size() || j < now.size()) {
                if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                    break;
                }
                if (j >= now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
            if (i > oldStart || j > newStart) {
                edits.add(new Edit(oldStart, i, newStart, j));
            } else {
                i++;
                j++;
            }
        }
        return edits;
    }
}
